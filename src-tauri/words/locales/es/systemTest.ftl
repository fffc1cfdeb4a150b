# Pruebas de los sistemas de IA (A.6.2.4).

systemTest = Prueba de un sistema
    .a = una prueba de un sistema
    .many = Pruebas de sistemas
    .empty = Aún no hay ninguna prueba. Escriba qué debe cumplirse antes de probarlo: un criterio escrito después no demuestra nada.

## Campos
systemTest-name = Prueba
    .help = El caso que se prueba.
    .also = Nombre; Caso
systemTest-system = Sistema de IA
    .also = Sistema; Número de sistema
systemTest-kind = Tipo
    .also = Clase
systemTest-version = Versión probada
    .help = Del sistema y del modelo que lleva dentro.
    .also = Versión
systemTest-testScope = Alcance
    .help = Qué entra en la prueba y qué no: datos, idiomas, herramientas, cuentas.
    .also = Alcance de la prueba
systemTest-criteria = Qué debe cumplirse
    .help = De modo que otra persona juzgara igual: cifras, o qué no debe ocurrir.
    .also = Criterios; Criterios de aceptación; Esperado
systemTest-setOn = Criterios fijados el
    .also = Fijados el
systemTest-heldOn = Realizada el
    .also = Fecha
systemTest-by = Realizada por
    .also = Persona
systemTest-findings = Hallazgos
    .help = Qué se observó, también si se superó.
    .also = Observaciones
systemTest-result = Resultado
    .also = Desenlace
systemTest-againOn = Repetir el
    .also = Nueva prueba
systemTest-report = Informe
    .help = Dónde están el informe y los datos de la prueba.
    .also = Evidencia
systemTest-state = Estado
    .also = Situación
systemTest-judged = Valorada
    .also = Valorada el

## Listas de códigos
testKind = Tipo de prueba
    .normal = Caso habitual
    .edge = Caso límite
    .group = Por grupos
    .attack = Ataque
    .injection = Inyección de instrucciones
    .tools = Uso indebido de herramientas por un agente
    .stop = Parada y vuelta atrás
    .user = Por usuarios
testKind-also =
    .normal = Normal; Función
    .edge = Límite
    .group = Grupo; Equidad; Sesgo
    .attack = Red team; Adversarial; Uso indebido
    .injection = Inyección; Jailbreak
    .tools = Herramientas; Agente; MCP
    .stop = Parada; Reversión
    .user = Aceptación de usuario
testResult = Resultado
    .passed = Superada
    .conditions = Superada con condiciones
    .failed = No superada
testResult-also =
    .passed = Apta; Sí
    .conditions = Condiciones; En parte
    .failed = No apta; No
testState = Estado
    .planned = Prevista
    .judged = Valorada
testState-also =
    .planned = Abierta
    .judged = Hecha; Cerrada

## Grupos del formulario
systemTest-group-what = La prueba
systemTest-group-result = Qué resultó

edit-systemTest-judge = Valorar una prueba
edit-systemTest-reopen = Reabrir una prueba
systemTest-judge-do = Valorar
systemTest-reopen-do = Reabrir
due-systemTest-again = Prueba de un sistema que repetir
refuse-systemTest-set = Los criterios se fijaron después de la prueba del { $held }. Lo que se escribe conocido el resultado no demuestra nada: corrija una fecha o repita la prueba.
refuse-systemTest-again = No se superó sin condiciones. Diga qué día se repite.
refuse-systemTest-judged = Esto ya se valoró. Reabra la prueba antes de cambiar aquello en que se apoya la valoración, o registre otra prueba.
