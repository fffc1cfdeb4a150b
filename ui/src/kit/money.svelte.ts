// The currency that amounts are in: the organisation's. The window fills it; what shows or reads an amount asks here.
export const money = $state({ unit: "" });
