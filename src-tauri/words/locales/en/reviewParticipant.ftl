# Who was invited to a management review, and who came (clause 9.3).

reviewParticipant = Participant
    .a = a participant
    .many = Participants
    .empty = Nobody is named yet. Invite who takes part in the review, at least one person of top management.

## Fields
reviewParticipant-role = Role
    .help = The role the person had then.
reviewParticipant-review = Management review
reviewParticipant-person = Person
reviewParticipant-attendance = Attendance
reviewParticipant-topManagement = Top management
