# Answers of an impact assessment: one for each question of a round.

impactAnswer = Answer of an assessment
    .a = an answer of an assessment
    .many = Answers of assessments
    .empty = No answers yet. They come with an impact assessment.

## Fields
impactAnswer-words = Answer in words
    .also = Words; Text; Explanation
impactAnswer-impact = Assessment
    .also = Impact assessment
impactAnswer-question = Question
    .also = Question number
impactAnswer-answer = Answer
    .help = In a screening.
    .also = Yes or no; Reply
impactAnswer-lastAnswer = Answer of the round before
    .also = Last answer; Earlier answer
impactAnswer-lastWords = Words of the round before
    .also = Last words; Earlier words
impactAnswer-keptWhy = Why it still holds
    .help = Words make the last answer one of this round.
    .also = Reason; Reaffirmed because
impactAnswer-kept = Kept
    .also = Reaffirmed; Kept on

## Lists of codes
impactReply = Answer
    .yes = Yes
    .no = No
    .notSure = Not sure
impactReply-also =
    .yes = Y; True
    .no = N; False
    .notSure = Unsure; Open; Unknown

## Groups of the form
impactAnswer-group-what = Question and answer
impactAnswer-group-last = The round before

## Steps
edit-impactAnswer-keep = Keep an answer of the round before
impactAnswer-keep-do = Keep with words
