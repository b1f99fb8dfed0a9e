import type { Notice } from './notice-schema.ts';

export interface ReferenceProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a schema cannot see: sources, groups and dialogue steps that do not exist, and denials beside leaks. */
export function checkNotice(notice: Notice): ReferenceProblem[] {
  return [
    ...unknownReferences(notice),
    ...brokenDialogue(notice),
    ...accusationsWithoutDenial(notice),
    ...desksNotHistory(notice),
  ];
}

function unknownReferences(notice: Notice): ReferenceProblem[] {
  const documents = new Set(notice.documents.map((document) => document.id));
  const groups = new Set(notice.groups.map((group) => group.id));
  const problems: ReferenceProblem[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'source' && typeof inner === 'string' && !documents.has(inner)) {
        problems.push({
          path: at,
          message: `no document has the id "${inner}": write one of ${[...documents].join(', ')}`,
        });
      }
      if (key === 'groups' && path.length > 0 && Array.isArray(inner)) {
        for (const group of inner) {
          if (!groups.has(group))
            problems.push({
              path: at,
              message: `no group has the id "${group}": write one of ${[...groups].join(', ')}`,
            });
        }
      }
      visit(inner, at);
    }
  };
  visit(notice, []);
  return problems;
}

function brokenDialogue({ affected }: Notice): ReferenceProblem[] {
  if (affected === undefined) return [];
  const steps = new Set([...affected.questions, ...affected.outcomes].map((step) => step.id));
  return affected.questions.flatMap((question, i) =>
    question.answers.flatMap((answer, j) =>
      steps.has(answer.go)
        ? []
        : [
            {
              path: ['affected', 'questions', i, 'answers', j, 'go'],
              message: `goes to "${answer.go}", which is no question or outcome: write one of ${[...steps].join(', ')}`,
            },
          ],
    ),
  );
}

function accusationsWithoutDenial({ thirdParties }: Notice): ReferenceProblem[] {
  return thirdParties.flatMap((party, i) => {
    const kinds = new Set(party.statements.map((statement) => statement.kind));
    if (
      !kinds.has('accusation') ||
      kinds.has('denial') ||
      party.statements.some((statement) => statement.kind === 'fact')
    )
      return [];
    return [
      {
        path: ['thirdParties', i],
        message: `accuses ${party.name} without its denial: add its answer (kind: denial), or say with kind: fact that none was found`,
      },
    ];
  });
}

function desksNotHistory({ desks, disclosed, checked }: Notice): ReferenceProblem[] {
  const old = Date.parse(checked) - Date.parse(disclosed) > 366 * 86_400_000;
  return desks.flatMap((desk, i) =>
    desk.status === 'current' && old
      ? [
          {
            path: ['desks', i, 'status'],
            message: 'an incident older than a year has no current desk: write unverified or closed',
          },
        ]
      : [],
  );
}
