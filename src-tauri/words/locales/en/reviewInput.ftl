# Inputs of a management review (clause 9.3.2).

reviewInput = Input
    .a = an input
    .many = Inputs
    .empty = No input is here yet. The inputs that the standard asks for come with the review, each to be covered.

## Fields
reviewInput-comment = Comment
reviewInput-review = Management review
reviewInput-input = Input
reviewInput-conclusion = Conclusion
reviewInput-nothingToReport = Nothing to report
reviewInput-nothingReason = Reason why there is nothing to report
reviewInput-minutes = Minutes planned
reviewInput-prepared = Comment as the meeting started
reviewInput-snapshot = Data as of the data cut-off
