# Partes interesadas y lo que piden al SGIA (apartado 4.2).

party = Parte interesada
    .a = una parte interesada
    .many = Partes interesadas
    .empty = Aún no hay ninguna parte interesada. Nombre a quien su IA afecta o tiene algo que decir sobre ella, una fila por cada cosa que pide.

## Campos
party-name = Nombre
    .help = Quién es: un organismo, una empresa o un grupo de personas.
    .also = Parte interesada; Parte; Partes interesadas; Grupo de interés
party-kind = Tipo
    .also = Tipo de parte; Clase; Categoría; Grupo
party-requires = Qué pide
    .help = Qué necesita o espera de su manera de crear, ofrecer o usar la IA; también donde intervenga el cambio climático.
    .also = Requisito; Requisitos; Necesidades y expectativas; Necesidades; Expectativas
party-basis = Fundamento
    .help = Si es ley, está pactado en un contrato o es algo que espera.
    .also = Base; Base jurídica; Tipo de requisito
party-taken = El SGIA lo asume
    .help = Si este requisito se atiende mediante el SGIA.
    .also = Asumido; Se asume; Se atiende; Pertinente
party-why = Por qué, o por qué no
    .help = Cómo lo atiende el SGIA, o por qué no lo asume. Si no lo asume, el motivo hace falta.
    .also = Por qué; Motivo; Razón; Cómo se atiende
party-since = Desde
    .help = El día desde el que rige el requisito.
    .also = En vigor desde; Válido desde; Inicio; Fecha de inicio
party-source = Fuente
    .help = Dónde está escrito: artículo, contrato, carta, acta.
    .also = Dónde está escrito; Documento de referencia; Documento
party-owner = Responsable
    .help = La persona de aquí que mantiene el contacto.
    .also = Persona responsable; Persona de contacto
party-contact = Contacto
    .help = Cómo se llega hasta ella: una oficina, una dirección, un portal.
    .also = Datos de contacto; Dirección; Correo; Teléfono
party-lastContact = Último contacto
    .help = El día de la última comunicación con ella.
    .also = Último contacto el; Fecha del último contacto
party-reviewOn = Próxima revisión
    .also = Fecha de revisión; Revisión el

## Listas de códigos
partyKind = Tipo de parte
    .customer = Cliente
    .user = Usuario
    .affected = Personas afectadas
    .employee = Personal
    .authority = Autoridad
    .supervisor = Supervisor del sector
    .supplier = Empresa proveedora
    .owner = Propietario o accionista
    .insurer = Aseguradora
    .community = Comunidad
    .other = Otra
partyKind-also =
    .customer = Clientes; Clienta
    .user = Usuarios; Usuario final; Usuarios finales
    .affected = Afectados; Afectadas; Interesados
    .employee = Empleados; Empleado; Plantilla; Comité de empresa
    .authority = Autoridades; Regulador; Reguladores; Autoridad de control; Legislador
    .supervisor = Supervisor; Autoridad del sector; Regulador del sector
    .supplier = Proveedores; Empresa proveedora; Socio
    .owner = Propietario; Propietarios; Accionista; Accionistas; Inversor; Inversores
    .insurer = Aseguradoras; Seguro
    .community = Sociedad; Público; Vecinos; Opinión pública
    .other = Otro; Otros; Otras
basis = Fundamento
    .law = Ley
    .contract = Contrato
    .expectation = Expectativa
basis-also =
    .law = Legal; Norma; Reglamento
    .contract = Contractual; Acuerdo
    .expectation = Expectativas; Esperado; Voluntario; Interés
taken = El SGIA lo asume
    .yes = Sí
    .no = No
taken-also =
    .yes = S; Verdadero; Asumido
    .no = Falso; No asumido

## Grupos de la ficha
party-group-who = Quién es
party-group-requirement = Qué pide

## Lo que vence
due-party-review = Revisión de lo que pide una parte interesada

## Rechazos
refuse-party-why = Un requisito que el SGIA no asume necesita un motivo. Diga por qué no.
party-reviewOn-none = sin fijar
