// The condition of a rule as a formula over field ids, for whoever compares it with the article.

const SIGNS = { known: 'KNOWN', unknown: 'UNKNOWN' };

const listed = (values) => (values.length === 1 ? values[0] : `[${values.join(', ')}]`);

/** "lesion.site = vertebra AND NOT (…)"; parts of another kind stand in brackets. */
export function formula(condition) {
  switch (condition.kind) {
    case 'always':
      return 'TRUE';
    case 'known':
    case 'unknown':
      return `${SIGNS[condition.kind]}(${condition.field})`;
    case 'not':
      return `NOT ${bracketed(condition.condition)}`;
    case 'all':
      return condition.conditions.map(bracketed).join(' AND ');
    case 'any':
      return condition.conditions.map(bracketed).join(' OR ');
    case 'oneOf':
      return `${condition.field} ${condition.values.length === 1 ? '=' : 'IN'} ${listed(condition.values)}`;
    case 'hasAny':
      return `${condition.field} ${condition.values.length === 1 ? 'HAS' : 'HASANY'} ${listed(condition.values)}`;
    default:
      return `${condition.field} ${condition.comparison} ${condition.number}`;
  }
}

const bracketed = (part) => (part.kind === 'all' || part.kind === 'any' ? `(${formula(part)})` : formula(part));
