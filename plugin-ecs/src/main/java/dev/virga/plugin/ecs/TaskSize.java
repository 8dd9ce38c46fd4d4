package dev.virga.plugin.ecs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The [size of a task](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size):
/// CPU in units of 1/1024 vCPU and memory in MiB, and the pairs of both that Fargate has.
final class TaskSize {
  private static final Pattern CPU =
      Pattern.compile("(?<number>\\d*\\.?\\d+)\\s*(?<unit>vcpu)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MEMORY =
      Pattern.compile("(?<number>\\d*\\.?\\d+)\\s*(?<unit>gb)?", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal UNIT = BigDecimal.valueOf(1024);
  private static final int LEAST_CPU = 128;
  private static final int MOST_CPU = 196_608;
  private static final int LEAST_MEMORY = 4;

  /// The memory that goes with a number of CPU units on Fargate, in MiB.
  private record Memory(int least, int most, int step) {}

  private static final Map<Integer, Memory> FARGATE =
      new TreeMap<>(
          Map.of(
              256, new Memory(1024, 2048, 1024),
              512, new Memory(1024, 4096, 1024),
              1024, new Memory(2048, 8192, 1024),
              2048, new Memory(4096, 16_384, 1024),
              4096, new Memory(8192, 30_720, 1024),
              8192, new Memory(16_384, 61_440, 4096),
              16_384, new Memory(32_768, 122_880, 8192)));

  private TaskSize() {}

  /// CPU units as AWS keeps them: `1 vCPU` becomes `1024`.
  ///
  /// @throws dev.virga.spi.AwsException ClientException for what is no number of CPU units
  static @Nullable String cpu(@Nullable String given) {
    return given == null ? null : normalized("cpu", given, CPU, LEAST_CPU, MOST_CPU);
  }

  /// Memory as AWS keeps it: `2 GB` becomes `2048`.
  ///
  /// @throws dev.virga.spi.AwsException ClientException for what is no amount of memory
  static @Nullable String memory(@Nullable String given) {
    return given == null
        ? null
        : normalized("memory", given, MEMORY, LEAST_MEMORY, Integer.MAX_VALUE);
  }

  /// Whether Fargate has tasks of this size.
  ///
  /// @param cpu CPU units, normalized
  /// @param memory MiB, normalized
  static boolean isFargate(String cpu, String memory) {
    int units = Integer.parseInt(cpu);
    int mib = Integer.parseInt(memory);
    Memory range = FARGATE.get(units);
    return range != null
        && ((units == 256 && mib == 512)
            || (mib >= range.least && mib <= range.most && (mib - range.least) % range.step == 0));
  }

  private static String normalized(String member, String given, Pattern form, int min, int max) {
    Matcher matcher = form.matcher(given.strip());
    if (matcher.matches()) {
      var number = new BigDecimal(Objects.requireNonNull(matcher.group("number")));
      var units = matcher.group("unit") == null ? number : number.multiply(UNIT);
      if (units.stripTrailingZeros().scale() <= 0
          && units.compareTo(BigDecimal.valueOf(min)) >= 0
          && units.compareTo(BigDecimal.valueOf(max)) <= 0) {
        return String.format(Locale.ROOT, "%d", units.intValueExact());
      }
    }
    throw EcsErrors.taskSize(member);
  }
}
