# La tabla de un análisis de brechas y los lugares donde se ven sus resultados.
ui-gap-part = Capítulo o dominio
ui-gap-grid-hint = 1–4 valoran y avanzan, 0 borra; Mayúsculas con las flechas marca, Ctrl+D rellena hacia abajo. Pegue desde una hoja de cálculo: antes verá qué cambiaría.
ui-gap-grid-frozen = Este análisis está congelado: se muestra como quedó. Intro abre un elemento.
ui-gap-paste-title = Valorar varios elementos
ui-gap-proposal-excluded = { $run } propone excluir este control: «{ $reason }». Lo propuso { $by } el { $on }. La decisión es suya.
ui-gap-proposal-status = { $run } encontró este control así: { $status }. Lo propuso { $by } el { $on }. Se pide evidencia antes de que algo cuente como hecho.
ui-gap-proposal-take = Pasar la propuesta al formulario
ui-gap-proposal-first = De una primera ronda: valorado en conjunto, no requisito por requisito.
home-gap-begin = No ha empezado ningún análisis de brechas. Una primera ronda de unos 40 minutos dice hasta dónde se cumplen los capítulos 4 a 10 y los 38 controles.
ui-next-gap-begin = Empezar una primera ronda
home-gap-open = { $number }: respuestas: { $answered } de { $of }, siguiente { $item }.
ui-next-gap-open = Seguir valorando
ui-hit-gap = Brecha
ui-noun-gap = Análisis de brechas
