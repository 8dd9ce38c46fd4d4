package dev.virga.telemetry;

import java.util.Optional;

/// Which traces are recorded: `OTEL_TRACES_SAMPLER` and `OTEL_TRACES_SAMPLER_ARG`.
///
/// @param followsParent whether a call inside a trace does as its client does
/// @param ratio the share of the other traces, from 0 to 1
record Sampler(boolean followsParent, double ratio) {
  private static final String NAME = "OTEL_TRACES_SAMPLER";
  private static final String PARENT_BASED = "parentbased_";

  static Sampler of(Environment environment) {
    String name = environment.text(NAME).orElse("parentbased_always_on");
    boolean followsParent = name.startsWith(PARENT_BASED);
    return switch (followsParent ? name.substring(PARENT_BASED.length()) : name) {
      case "always_on" -> new Sampler(followsParent, 1);
      case "always_off" -> new Sampler(followsParent, 0);
      case "traceidratio" -> new Sampler(followsParent, ratio(environment));
      default -> {
        Environment.ignore(
            NAME, name, "always_on, always_off or traceidratio, alone or after parentbased_");
        yield new Sampler(true, 1);
      }
    };
  }

  /// The trace in which a call is recorded; nothing where it is not.
  Optional<TraceContext> sample(Optional<TraceContext> given) {
    TraceContext context = given.orElseGet(TraceContext::root);
    boolean wanted =
        (given.isPresent() && followsParent) ? context.sampled() : isWithin(context.traceId());
    return wanted ? Optional.of(context) : Optional.empty();
  }

  /// Traces with the same id are decided alike by everyone: their last 63 bits are the chance.
  private boolean isWithin(String traceId) {
    long chance = Long.parseUnsignedLong(traceId.substring(16), 16) & Long.MAX_VALUE;
    return ratio >= 1 || chance < (long) (ratio * Long.MAX_VALUE);
  }

  private static double ratio(Environment environment) {
    String text = environment.text("OTEL_TRACES_SAMPLER_ARG").orElse("1");
    if (text.matches("0|1|[01]?\\.\\d+") && Double.parseDouble(text) <= 1) {
      return Double.parseDouble(text);
    }
    Environment.ignore("OTEL_TRACES_SAMPLER_ARG", text, "a number from 0 to 1");
    return 1;
  }
}
