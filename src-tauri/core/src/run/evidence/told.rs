//! Where the registers answer the forms of the recipes: the record, its day, and a text for each field or column. One SQL a part,
//! over `asked`: the system (empty: the AIMS), today, and the first day from which what happened counts.

use super::fields::RecipeId;
use crate::plan::watch::beyond;

/// A part of a form.
pub(super) struct Told {
    pub(super) recipe: RecipeId,
    /// The table it fills; empty: fields of the form, from the first row.
    pub(super) field: &'static str,
    /// Columns of the table, or fields.
    pub(super) names: &'static str,
    pub(super) sql: &'static str,
}

const fn told(recipe: RecipeId, field: &'static str, names: &'static str, sql: &'static str) -> Told {
    Told { recipe, field, names, sql }
}

pub(super) static TOLD: &[Told] = &[
    told(
        RecipeId::SignedPolicy,
        "",
        "version approvedBy approvedOn publishedAt",
        "SELECT 'text/' || id, effectiveOn, number || ' ' || title || ' ' || version, approver, effectiveOn, place
        FROM text WHERE kind = 'policy' AND version <> '' AND state <> 'withdrawn' AND retired_on IS NULL ORDER BY number",
    ),
    told(
        RecipeId::SignedPolicy,
        "acknowledgements",
        "person on version",
        "SELECT 'acknowledgement/' || given.id, givenOn, person, givenOn, given.version FROM acknowledgement given
        JOIN text ON text.id = given.text AND text.version = given.version WHERE kind = 'policy' AND text.state <> 'withdrawn'
        AND text.retired_on IS NULL AND given.state = 'given' AND given.retired_on IS NULL ORDER BY given.number LIMIT 200",
    ),
    told(
        RecipeId::RoleSheet,
        "roles",
        "role person authority acceptedOn",
        "SELECT 'role/' || id, json_extract(accepted, '$.on'), CASE kind WHEN 'topManagement' THEN 'top-management' WHEN 'aiLead'
            THEN 'ai-lead' WHEN 'systemOwner' THEN 'system-owner' WHEN 'humanOverseer' THEN 'human-overseer'
            WHEN 'internalAuditor' THEN 'internal-auditor' END, person, authority, json_extract(accepted, '$.on')
        FROM role WHERE state = 'accepted' AND retired_on IS NULL ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::RoleSheet,
        "systemOwners",
        "system owner overseer",
        "SELECT 'system/' || id, '', id, businessOwner, (SELECT overseer FROM oversight WHERE oversight.system = system.id
            AND oversight.retired_on IS NULL ORDER BY number LIMIT 1)
        FROM system WHERE scope = 'in' AND stage <> 'retired' AND retired_on IS NULL ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::Objectives,
        "objectives",
        "kind text principle measure baseline target due owner what built",
        "SELECT 'objective/' || id, json_extract(nullif(approved, ''), '$.on'), CASE kind WHEN 'aims' THEN 'AIMS' ELSE kind END, name,
            principle, measure, baseline, target, due, owner, plan, judged
        FROM objective WHERE state IN ('approved', 'met', 'not-met') AND retired_on IS NULL ORDER BY number LIMIT 50",
    ),
    told(
        RecipeId::Objectives,
        "readings",
        "objective on value note",
        "SELECT 'reading/' || reading.id, day, objective.name, day, CAST(value AS TEXT), note FROM asked, reading
        JOIN objective ON objective.id = reading.objective
        WHERE reading.retired_on IS NULL AND day BETWEEN asked.since AND asked.today ORDER BY day DESC LIMIT 20",
    ),
    told(
        RecipeId::Objectives,
        "",
        "approvedBy approvedOn",
        "SELECT 'objective/' || id, '', approvedBy, json_extract(approved, '$.on') FROM objective
        WHERE state IN ('approved', 'met', 'not-met') AND approved <> '' AND retired_on IS NULL ORDER BY json_extract(approved, '$.on') DESC",
    ),
    told(
        RecipeId::ConcernChannelTest,
        "",
        "channel announcedOn sentOn anonymous secondReceiver realConcerns",
        "SELECT 'channel/' || id, coalesce(testedOn, announcedOn), name, announcedOn, testedOn, anonymous, second,
            (SELECT CAST(count(*) AS TEXT) FROM incident, asked WHERE incident.kind = 'concern' AND incident.retired_on IS NULL
                AND incident.awareOn BETWEEN asked.since AND asked.today)
        FROM channel WHERE state = 'open' AND retired_on IS NULL ORDER BY number",
    ),
    told(
        RecipeId::ResourceSheet,
        "",
        "stage computing",
        "SELECT 'system/' || id, '', nullif(stage, 'idea'), hosting FROM system, asked WHERE id = asked.system",
    ),
    told(
        RecipeId::ResourceSheet,
        "data",
        "set use origin personal kept",
        "SELECT 'dataSet/' || id, '', name, (SELECT CASE value WHEN 'training' THEN 'development' WHEN 'validation' THEN 'test-data'
            WHEN 'testing' THEN 'test-data' WHEN 'feedback' THEN 'development' ELSE value END FROM json_each(nullif(uses, '')) LIMIT 1),
            source, personalData, retention
        FROM dataSet, asked WHERE state <> 'withdrawn' AND retired_on IS NULL AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = asked.system)
        ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::ResourceSheet,
        "tools",
        "tool version licence",
        // The model a system rests on is its first tool; a model of others comes under the terms of whoever supplies it.
        "SELECT 'system/' || system.id, '', baseModel, modelVersion, coalesce(nullif(contract, ''), (SELECT nullif(trim(supplier.name || ': '
            || coalesce(nullif(supplier.contract, ''), supplier.terms), ': '), '') FROM supplier, json_each(nullif(supplier.systems, ''))
            WHERE json_each.value = asked.system AND supplier.provides LIKE '%\"model\"%' AND supplier.standing <> 'ended'
            AND supplier.retired_on IS NULL ORDER BY supplier.number LIMIT 1))
        FROM system, asked WHERE system.id = asked.system AND baseModel <> ''",
    ),
    told(
        RecipeId::ResourceSheet,
        "",
        "energy",
        "SELECT 'impact/' || impact.id, '', impactAnswer.words FROM asked, impactAnswer JOIN impact ON impact.id = impactAnswer.impact
        WHERE impact.system = asked.system AND question = '8.1' AND impactAnswer.words <> '' AND impact.state = 'approved'
            AND impact.retired_on IS NULL ORDER BY impact.round DESC",
    ),
    told(
        RecipeId::ResourceSheet,
        "",
        "fallback people",
        "SELECT 'oversight/' || id, json_extract(agreed, '$.on'), wayBack,
            (SELECT person.name FROM person WHERE person.id = overseer) || ': ' || competence
        FROM oversight, asked WHERE oversight.system = asked.system AND agreed <> '' AND retired_on IS NULL ORDER BY number",
    ),
    told(
        RecipeId::Skills,
        "people",
        "person role needs proof",
        "SELECT 'role/' || id, json_extract(accepted, '$.on'), person, CASE kind WHEN 'topManagement' THEN 'top-management' WHEN 'aiLead'
            THEN 'ai-lead' WHEN 'systemOwner' THEN 'system-owner' WHEN 'humanOverseer' THEN 'human-overseer'
            WHEN 'internalAuditor' THEN 'internal-auditor' ELSE 'other' END, needs, holds
        FROM role WHERE state = 'accepted' AND person IS NOT NULL AND retired_on IS NULL ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::Skills,
        "modules",
        "person module version on score",
        "SELECT 'attendance/' || taken.id, day, person, CASE module.content WHEN 'allStaff' THEN 'all-staff' WHEN 'aiUsers' THEN 'ai-users'
            WHEN 'ownersDevelopers' THEN 'owners-developers' WHEN 'management' THEN 'management'
            WHEN 'auditorsReviewers' THEN 'auditors-reviewers' END, taken.version, day, CAST(score AS TEXT)
        FROM asked, attendance taken JOIN module ON module.id = taken.module
        WHERE taken.retired_on IS NULL AND taken.validUntil >= asked.today ORDER BY day DESC, taken.number LIMIT 200",
    ),
    told(
        RecipeId::ImpactAssessment,
        "",
        "form why use misuse context affected consulted dpo decision conditions assessor approver decidedOn next risks",
        "SELECT 'impact/' || impact.id, json_extract(approved, '$.on'), CASE form WHEN 'full' THEN 'full' ELSE 'short' END,
            CASE WHEN whyNow IN ('firstRelease', 'inUse') THEN 'new' WHEN whyNow IN ('change', 'model', 'data') THEN 'change-proposed'
                WHEN whyNow = 'incident' THEN 'incident' ELSE 'planned' END,
            purpose, prohibitedUses, users, affected, consulted,
            CASE WHEN signed <> '' THEN 'given' WHEN dpia = 'notRequired' THEN 'not-needed' ELSE 'open' END,
            CASE WHEN decision = 'proceed' THEN 'go' WHEN decision IN ('conditional', 'restrict') THEN 'go-with-conditions' ELSE 'stop' END,
            conditions, assessor, approvedBy, json_extract(approved, '$.on'), nextOn,
            coalesce((SELECT group_concat(DISTINCT risk.number) FROM risk, json_each(risk.impacts) JOIN impactEffect ON impactEffect.id = json_each.value
                WHERE impactEffect.impact = impact.id AND risk.retired_on IS NULL),
                (SELECT group_concat(whyNoRisk, '; ') FROM impactEffect WHERE impactEffect.impact = impact.id AND whyNoRisk <> ''
                    AND impactEffect.retired_on IS NULL))
        FROM asked, impact JOIN system ON system.id = impact.system
        WHERE impact.system = asked.system AND impact.state = 'approved' AND impact.retired_on IS NULL",
    ),
    told(
        RecipeId::ImpactAssessment,
        "impacts",
        "target kind what severity likelihood measure",
        "SELECT 'impact/' || impact.id, '', target, impactEffect.kind, what, CAST(consequence AS TEXT), CAST(likelihood AS TEXT), measures
        FROM asked, impactEffect JOIN impact ON impact.id = impactEffect.impact
        WHERE impact.system = asked.system AND impact.state = 'approved' AND impactEffect.retired_on IS NULL ORDER BY impactEffect.number LIMIT 100",
    ),
    told(RecipeId::Release, "criteria", "criterion limit", LATEST_CRITERIA),
    told(RecipeId::Release, "tests", "case kind expected got pass", LATEST_TESTS),
    told(RecipeId::Release, "", "criteriaOn testedOn testedBy environment", LAST_TEST),
    told(
        RecipeId::Release,
        "",
        "plan decision approver decidedOn liveOn",
        "SELECT 'systemChange/' || id, json_extract(decided, '$.on'), CASE WHEN testedBy = '' OR wayBack = '' THEN testedBy || wayBack
            ELSE rtrim(trim(testedBy), '.') || '.' || char(10) || wayBack END, 'release',
            (SELECT person.id FROM person WHERE person.name = json_extract(decided, '$.by') AND person.retired_on IS NULL),
            json_extract(decided, '$.on'), doneOn
        FROM systemChange, asked WHERE systemChange.system = asked.system AND state IN ('approved', 'done') AND retired_on IS NULL
            AND json_extract(decided, '$.on') >= asked.since ORDER BY json_extract(decided, '$.on') DESC",
    ),
    told(RecipeId::Monitoring, "values", "measure value threshold inside", READINGS),
    told(RecipeId::Monitoring, "", "from to readOn readBy conclusion action", READ),
    told(
        RecipeId::Monitoring,
        "",
        "logsOn oldestLog logExtract",
        "SELECT 'systemLog/' || id, readOn, 'yes', oldest, extract FROM systemLog, asked WHERE systemLog.system = asked.system
            AND retired_on IS NULL AND months IS NOT NULL AND reader IS NOT NULL AND readOn BETWEEN asked.since AND asked.today ORDER BY oldest DESC",
    ),
    told(
        RecipeId::Monitoring,
        "",
        "changes",
        "SELECT 'systemChange/' || max(id), '', group_concat(number || ' ' || name, '; ') FROM systemChange, asked
        WHERE systemChange.system = asked.system AND state = 'done' AND retired_on IS NULL AND doneOn BETWEEN asked.since AND asked.today HAVING count(*) > 0",
    ),
    told(
        RecipeId::TechnicalSheet,
        "",
        "limits notice",
        "SELECT 'system/' || id, '', prohibitedUses, userPoints FROM system, asked WHERE id = asked.system",
    ),
    told(
        RecipeId::TechnicalSheet,
        "audiences",
        "audience document where on",
        "SELECT 'delivery/' || id, givenOn, CASE WHEN customer IS NULL THEN 'users' ELSE 'customers' END, trim(name || ' ' || version),
            coalesce(nullif(proof, ''), how), givenOn
        FROM delivery, asked WHERE delivery.system = asked.system AND retired_on IS NULL AND givenOn >= asked.since ORDER BY givenOn DESC LIMIT 100",
    ),
    told(
        RecipeId::TechnicalSheet,
        "",
        "notice",
        "SELECT 'delivery/' || id, givenOn, trim(name || ' ' || version) FROM delivery, asked WHERE delivery.system = asked.system
            AND sheet IN ('user-information', 'notice') AND retired_on IS NULL AND givenOn >= asked.since ORDER BY givenOn DESC",
    ),
    told(
        RecipeId::TechnicalSheet,
        "",
        "approvedBy approvedOn",
        "SELECT '', issuedOn, (SELECT person.id FROM person WHERE person.name = approverName AND person.retired_on IS NULL), issuedOn
        FROM document, asked WHERE kind = 'user-information' AND subject = asked.system ORDER BY issuedOn DESC",
    ),
    told(
        RecipeId::DataSheet,
        "sets",
        "name use source rights describes quality bias lineage preparation kept",
        // Of a set that nobody approved the lineage is not shown yet: its row is there, and does not pass.
        "SELECT 'dataSet/' || id, json_extract(nullif(approved, ''), '$.on'), name, (SELECT CASE value WHEN 'training' THEN 'training-data'
            WHEN 'validation' THEN 'test-data' WHEN 'testing' THEN 'test-data' WHEN 'output' THEN 'feedback' ELSE value END
            FROM json_each(nullif(uses, '')) LIMIT 1), source, licence, describes, quality, bias,
            CASE state WHEN 'approved' THEN (SELECT group_concat(trim(dated || ' ' || who || ': ' || did), '; ') FROM dataStep
                WHERE dataStep.dataSet = dataSet.id AND dataStep.retired_on IS NULL) END, preparation, retention
        FROM dataSet, asked WHERE state <> 'withdrawn' AND retired_on IS NULL
            AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = asked.system) ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::DataSheet,
        "",
        "personal dpoView",
        "SELECT 'dataSet/' || max(id), '', CASE WHEN total(personalData = 'yes') > 0 THEN 'yes' ELSE 'no' END,
            CASE WHEN total(personalData = 'yes') = 0 THEN '' WHEN total(personalData = 'yes' AND signed = '') = 0 THEN 'given' ELSE 'open' END
        FROM dataSet, asked WHERE state <> 'withdrawn' AND retired_on IS NULL
            AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = asked.system) HAVING count(*) > 0",
    ),
    told(RecipeId::IncidentExercise, "", "kind scenario heldOn stopped lessons system recordedBy people", EXERCISE),
    told(RecipeId::IncidentExercise, "timeline", "at what who", EXERCISE_LOG),
    told(RecipeId::IncidentExercise, "told", "receiver text", EXERCISE_TOLD),
    told(
        RecipeId::DutiesCalendar,
        "duties",
        "source receiver what when owner last",
        "SELECT 'informationDuty/' || id, json_extract(nullif(sent, ''), '$.on'), reference, receiver, name, CASE WHEN nextOn IS NOT NULL THEN nextOn
            WHEN hours IS NOT NULL THEN hours || ' h' ELSE \"trigger\" END, owner, lastOn
        FROM informationDuty WHERE state = 'binding' AND retired_on IS NULL ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::UseSample,
        "",
        "overseer stopTest stopHow",
        "SELECT 'oversight/' || id, stoppedOn, overseer, stoppedOn, stopResult FROM oversight, asked WHERE oversight.system = asked.system
            AND agreed <> '' AND retired_on IS NULL ORDER BY stoppedOn DESC",
    ),
    told(
        RecipeId::UseSample,
        "",
        "shadow shadowFound",
        "SELECT 'toolLook/' || id, '', day, found FROM toolLook WHERE state = 'done' AND retired_on IS NULL ORDER BY day DESC",
    ),
    told(
        RecipeId::SupplierSheet,
        "suppliers",
        "supplier system critical checked decision conditions on",
        // Of a candidate nothing is decided: it has no row.
        "SELECT 'supplier/' || id, json_extract(nullif(approved, ''), '$.on'), name, (SELECT value FROM json_each(nullif(systems, '')) LIMIT 1),
            dependence, dataUse, CASE WHEN standing <> 'approved' THEN 'do-not-use' WHEN rating = 'conditions' THEN 'use-with-conditions'
                ELSE 'use-supplier' END, conditions, json_extract(nullif(approved, ''), '$.on')
        FROM supplier WHERE standing IN ('approved', 'suspended') AND retired_on IS NULL ORDER BY number LIMIT 100",
    ),
    told(
        RecipeId::SupplierSheet,
        "split",
        "system task us supplier customer where",
        // A split of which a task is nobody's is none.
        "SELECT 'responsibility/' || id, '', part.system, task, CASE WHEN whose LIKE '%\"us\"%' THEN 'x' END,
            CASE WHEN whose LIKE '%\"supplier\"%' THEN 'x' END, CASE WHEN whose LIKE '%\"customer\"%' THEN 'x' END, writtenIn
        FROM responsibility part WHERE retired_on IS NULL AND NOT EXISTS (SELECT 1 FROM responsibility other
            WHERE other.system = part.system AND other.retired_on IS NULL AND other.whose IN ('', '[]')) ORDER BY part.system, number LIMIT 200",
    ),
    told(
        RecipeId::SupplierSheet,
        "customers",
        "group expects taken",
        "SELECT 'customer/' || id, toldOn, name, intendedUse, told FROM customer WHERE retired_on IS NULL ORDER BY number LIMIT 100",
    ),
];

/// Tests that were judged since the last change of the system; of the same test the last one.
macro_rules! judged {
    () => {
        " FROM asked, systemTest test JOIN system ON system.id = test.system WHERE test.system = asked.system AND test.state = 'judged'
        AND test.retired_on IS NULL AND test.heldOn >= max(asked.since, coalesce(changedOn, '')) AND NOT EXISTS (SELECT 1 FROM systemTest later
            WHERE later.system = test.system AND later.state = 'judged' AND later.retired_on IS NULL AND later.kind = test.kind
            AND lower(trim(later.name)) = lower(trim(test.name)) AND (later.heldOn > test.heldOn OR later.heldOn = test.heldOn AND later.id > test.id))"
    };
}

const LATEST_CRITERIA: &str = concat!(
    "SELECT 'systemTest/' || test.id, heldOn, test.name, trim(coalesce(setOn, '') || ' ' || criteria)",
    judged!(),
    " ORDER BY heldOn, test.number LIMIT 100"
);

const LATEST_TESTS: &str = concat!(
    "SELECT 'systemTest/' || test.id, heldOn, test.name, CASE WHEN test.kind IN ('attack', 'injection', 'tools') THEN 'attack'
        WHEN test.kind IN ('edge', 'group') THEN test.kind ELSE 'normal' END, criteria, trim(heldOn || ' ' || findings),
        CASE result WHEN 'failed' THEN 'no' ELSE 'yes' END",
    judged!(),
    " ORDER BY heldOn, test.number LIMIT 100"
);

const LAST_TEST: &str = concat!(
    "SELECT 'systemTest/' || test.id, heldOn, setOn, heldOn, test.by,
        (SELECT group_concat(line, char(10)) FROM (SELECT each.number || ': ' || trim(each.\"testScope\") AS line FROM systemTest each
            WHERE each.id IN (SELECT test.id",
    judged!(),
    ") AND trim(each.\"testScope\") <> '' ORDER BY each.\"heldOn\", each.number))",
    judged!(),
    " ORDER BY setOn > heldOn DESC, heldOn DESC, test.number DESC"
);

/// Readings of measures of the system and of the data it uses.
macro_rules! readings {
    () => {
        " FROM asked, measureReading r JOIN measure i ON i.id = r.measure WHERE r.retired_on IS NULL AND i.retired_on IS NULL
        AND r.day BETWEEN asked.since AND asked.today AND (i.system = asked.system OR i.dataSet IN (SELECT dataSet.id FROM dataSet, json_each(ofSystems)
            WHERE json_each.value = asked.system AND dataSet.retired_on IS NULL))"
    };
}

const READINGS: &str = concat!(
    "SELECT 'measureReading/' || r.id, r.day, i.name, trim(r.value || ' ' || i.unit),
        CASE i.\"crossedWhen\" WHEN 'above' THEN '≤ ' ELSE '≥ ' END || trim(i.threshold || ' ' || i.unit), CASE WHEN ",
    beyond!(),
    " THEN 'no' ELSE 'yes' END",
    readings!(),
    " ORDER BY r.day DESC, r.id DESC LIMIT 200"
);

const READ: &str = concat!(
    "SELECT 'measureReading/' || r.id, r.day, min(r.day) OVER (), r.day, r.day, coalesce(r.by, i.owner), CASE WHEN total(",
    beyond!(),
    ") OVER () > 0 THEN 'act' ELSE 'as-expected' END, group_concat(CASE WHEN ",
    beyond!(),
    " THEN i.name || ': ' || i.\"onceBeyond\" END, '; ') OVER ()",
    readings!(),
    " ORDER BY r.day DESC, r.id DESC"
);

/// The last incident or exercise that was contained.
macro_rules! exercise {
    () => {
        "SELECT incident.id FROM incident WHERE state IN ('handled', 'closed') AND kind IN ('incident', 'exercise') AND retired_on IS NULL
        ORDER BY awareOn DESC, number DESC LIMIT 1"
    };
}

const EXERCISE: &str = concat!(
    "SELECT 'incident/' || id, awareOn, CASE kind WHEN 'exercise' THEN 'exercise' ELSE 'real' END, what, awareOn, stopped, lessons,
        (SELECT value FROM json_each(nullif(aiSystems, '')) LIMIT 1), owner,
        (SELECT group_concat(name, char(10)) FROM (SELECT DISTINCT name FROM person WHERE person.id = incident.owner OR person.id IN
            (SELECT by FROM incidentEntry WHERE incidentEntry.incident = incident.id AND retired_on IS NULL) ORDER BY name))
    FROM incident WHERE id = (",
    exercise!(),
    ")"
);

const EXERCISE_LOG: &str = concat!(
    "SELECT 'incidentEntry/' || id, '', trim(day || ' ' || at), what, by FROM incidentEntry WHERE retired_on IS NULL AND incident = (",
    exercise!(),
    ") ORDER BY day, at, number LIMIT 100"
);

const EXERCISE_TOLD: &str = concat!(
    "SELECT 'incidentEntry/' || entry.id, '', CASE told.value WHEN 'affectedPeople' THEN 'affected-people' WHEN 'management' THEN 'staff'
        ELSE told.value END, text
    FROM incidentEntry entry, json_each(nullif(entry.told, '')) told WHERE entry.retired_on IS NULL AND entry.incident = (",
    exercise!(),
    ") ORDER BY day, at, entry.number LIMIT 50"
);
