/** A rule by its number, which leads to what it asks and an example. */
export const RuleLink = ({ rule }: { rule: string }) => <a href={`/checks/rules#${rule}`}>{rule}</a>
