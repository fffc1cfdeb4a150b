# The stages an AI system came to, and when (A.6.2).

systemStage = Stage of an AI system
    .a = a stage of an AI system
    .many = Stages of AI systems
    .empty = No stage is recorded yet. Each stage of its life cycle that an AI system comes to stands here with its day.

## Fields
systemStage-note = What happened
systemStage-system = AI system
systemStage-stage = Life-cycle stage
systemStage-onDay = Since
    .help = The day on which the system came to this stage.
