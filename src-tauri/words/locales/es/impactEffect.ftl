# Impactos que una evaluación identificó (apartado 6.1.4, controles A.5.4 y A.5.5).

impactEffect = Impacto
    .a = un impacto
    .many = Impactos
    .empty = Aún no hay impactos. Indique qué hace el sistema a las personas, los grupos y la sociedad, para bien y para mal.

## Campos
impactEffect-what = Qué ocurre
    .help = En una frase que se entienda por sí sola.
    .also = Impacto; Efecto; Título
impactEffect-impact = Evaluación
    .also = Evaluación del impacto
impactEffect-kind = Perjuicio o beneficio
    .help = Un beneficio no compensa un perjuicio.
    .also = Tipo; Clase
impactEffect-area = Qué toca
    .also = Ámbito; Tema
impactEffect-target = A quién alcanza
    .help = Su consecuencia se valora en la escala correspondiente.
    .also = Destinatario; Afecta a
impactEffect-who = Quién exactamente
    .also = Quién; Personas afectadas; Grupo
impactEffect-detail = Cómo se produce
    .also = Descripción; Detalles
impactEffect-likelihood = Probabilidad antes
    .help = En la escala de los criterios de riesgo.
    .also = Probabilidad; Probabilidad inherente
impactEffect-consequence = Consecuencia antes
    .help = En la escala de los criterios de riesgo para quienes alcanza.
    .also = Gravedad; Consecuencia; Consecuencia inherente
impactEffect-levelBefore = Nivel antes
    .also = Nivel inherente
impactEffect-measures = Medidas
    .help = Qué se hace al respecto: en el diseño, en los datos, por personas, con información.
    .also = Mitigación; Tratamiento
impactEffect-likelihoodAfter = Probabilidad después
    .also = Probabilidad residual
impactEffect-consequenceAfter = Consecuencia después
    .also = Consecuencia residual; Gravedad residual
impactEffect-levelAfter = Nivel después
    .also = Nivel residual
impactEffect-whyNoRisk = Por qué no se hace de él un riesgo
    .help = Se pide desde el nivel medio mientras ningún riesgo lo cite.
    .also = Motivo de no hacer un riesgo
impactEffect-earlier = En la ronda anterior
    .also = Impacto anterior
impactEffect-carried = De la ronda anterior, sin revisar
    .help = No cuenta hasta que se mantiene con palabras, se valora de nuevo o se retira.
    .also = Arrastrado
impactEffect-keptWhy = Por qué sigue siendo válida la valoración
    .also = Motivo; Mantenida porque
impactEffect-kept = Mantenido
    .also = Reafirmado; Mantenido el

## Listas de códigos
effectKind = Perjuicio o beneficio
    .harm = Perjuicio
    .benefit = Beneficio
effectKind-also =
    .harm = Negativo; Adverso
    .benefit = Positivo; Ventaja
effectArea = Qué toca
    .fairness = Equidad
    .privacy = Privacidad
    .safety = Seguridad y salud
    .autonomy = Autonomía y dignidad
    .transparency = Transparencia
    .access = Dinero, trabajo, educación, servicios
    .accessibility = Accesibilidad
    .redress = Reclamación y reparación
    .environment = Medio ambiente
    .economy = Economía y empleo
    .institutions = Instituciones y democracia
    .culture = Cultura e información
    .misuse = Uso indebido a gran escala
effectArea-also =
    .fairness = Discriminación; Sesgo
    .privacy = Protección de datos; Datos personales
    .safety = Seguridad; Salud
    .autonomy = Control humano; Dignidad
    .transparency = Explicación
    .access = Acceso; Finanzas; Empleo
    .accessibility = Discapacidad
    .redress = Reparación; Reclamación
    .environment = Energía; Agua; Clima
    .economy = Economía; Puestos de trabajo
    .institutions = Democracia; Justicia
    .culture = Cultura; Desinformación
    .misuse = Uso indebido
effectTarget = A quién alcanza
    .individuals = Personas
    .groups = Grupos
    .society = Sociedad
effectTarget-also =
    .individuals = Persona; Individuos
    .groups = Grupo
    .society = Público; Entorno

## Grupos del formulario
impactEffect-group-what = El impacto
impactEffect-group-before = Antes de las medidas
impactEffect-group-after = Medidas y lo que queda
impactEffect-group-last = La ronda anterior

## Pasos
edit-impactEffect-keep = Mantener la valoración de un impacto
impactEffect-keep-do = Mantener con palabras
