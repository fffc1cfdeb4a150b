# Interfaces y dependencias del SGIA (apartado 4.3).

interface = Interfaz
    .a = una interfaz
    .many = Interfaces
    .empty = Aún no hay ninguna interfaz. Nombre qué pasa entre el SGIA y lo que queda fuera: proveedores, clientes, otros departamentos, sistemas excluidos.

## Campos
interface-name = La otra parte
    .help = La empresa, el departamento, el sistema o la autoridad fuera del alcance.
    .also = Nombre; Interfaz; Interfaz con; Interfaces
interface-kind = Tipo
    .also = Clase
interface-direction = Sentido
    .help = Visto desde el SGIA.
    .also = Dirección; Entrada o salida
interface-flows = Qué pasa
    .help = Datos, modelos, resultados, decisiones, tiempo de personas.
    .also = Qué se intercambia; Flujo; Intercambio
interface-depends = Qué depende de ello
    .help = Qué no puede hacer el SGIA sin ello.
    .also = Dependencia; Dependencias
interface-aiSystems = Sistemas de IA
    .also = Sistemas; Sistema de IA
interface-owner = Quién responde
    .help = La persona de nuestra parte.
    .also = Responsable; Persona responsable
interface-terms = Acordado en
    .help = Contrato, descripción del servicio, acta.
    .also = Condiciones; Acuerdo
interface-reviewOn = Próxima revisión
    .also = Fecha de revisión; Revisión el

## Listas de códigos
interfaceKind = Tipo de interfaz
    .supplier = Empresa proveedora
    .customer = Cliente
    .department = Departamento
    .system = Sistema fuera del alcance
    .authority = Autoridad
    .other = Otra
interfaceKind-also =
    .supplier = Proveedores; Socio
    .customer = Clientes
    .department = Área; Equipo
    .system = Sistema; Sistema informático
    .authority = Regulador
    .other = Otro
flowDirection = Sentido
    .in = Entra
    .out = Sale
    .both = En ambos sentidos
flowDirection-also =
    .in = Entrada
    .out = Salida
    .both = Ambos; Entrada y salida

## Grupos del formulario
interface-group-what = Qué pasa
interface-group-terms = Dependencia y condiciones

## Plazos que vencen y rechazos
due-interface-review = Revisión de una interfaz
