# Decisions of a management review (clause 9.3.3).

decision = Decision
    .a = a decision
    .many = Decisions
    .empty = No decision is recorded yet. Write down what the review decides on improvement and on changes to the AIMS.

## Fields
decision-words = Decision
decision-review = Management review
decision-result = Concerns
    .help = Opportunities for improvement, or changes to the AIMS.
decision-reason = Reason
decision-dissent = Dissent
decision-input = Input it was taken on
decision-noChange = No change
    .help = “No change” with a reason is a decision too.
