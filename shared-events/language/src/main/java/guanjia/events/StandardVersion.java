package guanjia.events;

/** The version of a fee standard a charge was made from. */
public record StandardVersion(FeeStandardId standard, int version) {}
