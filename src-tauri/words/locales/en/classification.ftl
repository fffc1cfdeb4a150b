# Classifications of AI systems under the EU AI Act: the noun and its fields.

classification = Classification
    .a = a classification
    .many = Classifications
    .empty = No AI system is classified yet. Answer the questions of the EU AI Act for each; what they come to stands here.

## Fields
classification-handlingNote = What was done, and where the proof of it is
classification-system = AI system
classification-state = State
classification-answers = Answers
classification-reasons = Reasoning
    .help = Why each question was answered as it was.
classification-outcome = Class
classification-collected = Also met
    .help = Further classes whose duties apply beside the class.
classification-articles = Articles cited
classification-lawAsOf = Law data as of
classification-lawRevision = Revision of the law data
classification-lawDigest = Digits of the law data
    .help = By them it shows whether the law data have changed since.
classification-basis = What it rests on
    .help = What stood in the inventory when the system was classified.
classification-classifiedBy = Classified by
classification-classifiedOn = Classified on
classification-approvable = Can be approved
    .help = No, while a legal question is open.
classification-legalReviewer = Who reviews the legal question
classification-legalDue = By when the legal question is reviewed
classification-handling = What was done
    .help = What was done about a prohibited practice.
classification-handledOn = Day on which it was done
