# What suppliers were asked and answered (A.10.3).

supplierAnswer = Question to a supplier
    .a = a question to a supplier
    .many = Questions to suppliers
    .empty = Nothing was asked yet. Put the questions at the supplier, and note what it answers.

## Fields
supplierAnswer-question = Question
    .also = Asked
supplierAnswer-supplier = Supplier
    .also = Vendor
supplierAnswer-answer = Answer
    .also = Answered
supplierAnswer-judged = Will it do
    .also = Judged; Assessment
supplierAnswer-proof = What shows it
    .help = A paragraph of the contract, a certificate, a mail.
    .also = Evidence
supplierAnswer-answeredOn = Answered on
    .also = Date

## Lists of codes
answerJudged = Will it do
    .enough = Enough
    .conditions = With conditions
    .not-enough = It will not do
answerJudged-also =
    .enough = Yes; OK
    .conditions = Partly
    .not-enough = No

## Groups of the form
supplierAnswer-group-what = Question and answer
