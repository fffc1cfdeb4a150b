# Las etapas a las que llegó un sistema de IA, y cuándo (A.6.2).

systemStage = Etapa de un sistema de IA
    .a = una etapa de un sistema de IA
    .many = Etapas de los sistemas de IA
    .empty = Aún no se ha registrado ninguna etapa. Aquí figura, con su día, cada etapa del ciclo de vida a la que llega un sistema de IA.

## Campos
systemStage-note = Qué ocurrió
systemStage-system = Sistema de IA
systemStage-stage = Etapa del ciclo de vida
systemStage-onDay = Desde
    .help = El día en que el sistema llegó a esta etapa.
