import type { Breakdown } from '#programme/plan-contract.ts'

const nobody = {
  children: 0,
  youth: 0,
  civil_servants: 0,
  budget_employees: 0,
  disabled: 0,
  older_50_plus: 0,
  unemployed: 0,
  public_organisation_reps: 0,
  business_reps: 0,
  other: 0,
}

/** The hundred of the survey: their ages in years were asked, so that they fall into the form's classes. */
export const respondents: Breakdown = {
  sex: { male: 34, female: 66 },
  status: {
    ...nobody,
    youth: 30,
    civil_servants: 3,
    budget_employees: 18,
    disabled: 4,
    older_50_plus: 10,
    unemployed: 19,
    public_organisation_reps: 2,
    business_reps: 3,
    other: 11,
  },
  age: { '13_16': 0, '17_22': 14, '23_27': 20, '28_32': 18, '33_45': 38, '46_58': 0, '59_plus': 10 },
  vulnerable: 12,
}
