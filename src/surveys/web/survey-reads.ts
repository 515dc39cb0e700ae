import { readAnalysis } from '../analysis-contract.ts'
import { listCodes, listSurveys, listWaves, readSurvey, readWave } from '../contract.ts'
import { listResponses, readResponse } from '../response-contract.ts'

/** What a change in a survey makes old. */
export const surveyReads = [
  listSurveys,
  readSurvey,
  listWaves,
  readWave,
  listCodes,
  listResponses,
  readResponse,
  readAnalysis,
]
