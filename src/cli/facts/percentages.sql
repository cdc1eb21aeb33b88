-- The provincial percentages of the facts that `tiendo consolidate --facts` writes; `facts` is a view or table over such files.
-- As in the fold: sums of numerators over sums of denominators, never a mean of percentages; who is missing is counted, not summed.
-- Where a lead's total stands in for its members' parts, it alone is summed.
CREATE OR REPLACE VIEW summed_facts AS
SELECT
  *,
  standing = 'standIn'
    OR (
      standing = 'counted'
      AND COUNT(*) FILTER (WHERE standing = 'standIn') OVER (PARTITION BY period, code) = 0
    ) AS is_summed
FROM facts
WHERE kind = 'indicator';

CREATE OR REPLACE VIEW indicator_percentages AS
SELECT
  period,
  code,
  COALESCE(SUM(numerator) FILTER (WHERE is_summed), 0) AS numerator,
  COALESCE(SUM(denominator) FILTER (WHERE is_summed), 0) AS denominator,
  SUM(numerator) FILTER (WHERE is_summed)
    / NULLIF(SUM(denominator) FILTER (WHERE is_summed), 0) AS rate,
  COUNT(*) FILTER (WHERE standing IN ('counted', 'notOccurring')) AS reported,
  COUNT(*) FILTER (WHERE standing IN ('counted', 'notOccurring', 'missing', 'excluded')) AS required
FROM summed_facts
GROUP BY period, code;

-- The same over the periods of one kind from the day on which the target in force began to hold, `counts_from`, to each period's end.
CREATE OR REPLACE VIEW cumulative_percentages AS
SELECT
  asked.period,
  asked.code,
  COALESCE(SUM(numerator) FILTER (WHERE is_summed), 0) AS numerator,
  COALESCE(SUM(denominator) FILTER (WHERE is_summed), 0) AS denominator,
  SUM(numerator) FILTER (WHERE is_summed)
    / NULLIF(SUM(denominator) FILTER (WHERE is_summed), 0) AS rate,
  COUNT(*) FILTER (WHERE standing IN ('counted', 'notOccurring')) AS reported
FROM
  (
    SELECT DISTINCT period, period_kind, period_end, code, counts_from
    FROM facts
    WHERE kind = 'indicator'
  ) AS asked
  JOIN summed_facts
    ON summed_facts.code = asked.code
    AND summed_facts.period_kind = asked.period_kind
    AND summed_facts.period_end BETWEEN asked.counts_from AND asked.period_end
GROUP BY asked.period, asked.code;

-- Each lead's tasks by its own share: complete of those due, on time of those complete.
CREATE OR REPLACE VIEW lead_percentages AS
SELECT
  period,
  unit_id,
  COUNT(*) FILTER (WHERE is_due = 1) AS due,
  COUNT(*) FILTER (WHERE is_due = 1 AND standing IN ('onTime', 'late', 'complete')) AS complete,
  COUNT(*) FILTER (WHERE is_due = 1 AND standing = 'onTime') AS on_time,
  COUNT(*) FILTER (WHERE standing = 'overdue') AS overdue
FROM facts
WHERE kind = 'task'
GROUP BY period, unit_id;
