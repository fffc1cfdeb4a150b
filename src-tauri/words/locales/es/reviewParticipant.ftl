# Quién fue convocado a una revisión por la dirección, y quién acudió (apartado 9.3).

reviewParticipant = Participante
    .a = un participante
    .many = Participantes
    .empty = Aún no se ha nombrado a nadie. Invite a quienes participan en la revisión, al menos a una persona de la alta dirección.

## Campos
reviewParticipant-role = Cargo
    .help = El cargo que la persona tenía entonces.
reviewParticipant-review = Revisión por la dirección
reviewParticipant-person = Persona
reviewParticipant-attendance = Asistencia
reviewParticipant-topManagement = Alta dirección
