package dev.virga.plugin.lambda.invoke;

import dev.virga.spi.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The [tracing header](https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader)
/// `X-Amzn-Trace-Id` that a function sees, and that SDKs in it send on with every call. Its lineage
/// tells through which functions a chain of invocations went, and how often through each.
///
/// @param root the id of the trace: `1-58406520-a006649127e371903a2de979`
/// @param parent the segment that called, 16 hexadecimal digits
/// @param sampled `1` or `0`
/// @param lineage how often each function was invoked, by the hash of its ARN, in the order in which
///     the chain came to them
public record TraceHeader(
    String root, String parent, String sampled, Map<String, Integer> lineage) {
  /// A chain that invoked a function more often than this is a loop.
  public static final int LONGEST_LOOP = 16;

  private static final Pattern ROOT = Pattern.compile("1-[0-9a-fA-F]{8}-[0-9a-fA-F]{24}");
  private static final Pattern PARENT = Pattern.compile("[0-9a-fA-F]{16}");
  private static final Pattern LINEAGE = Pattern.compile("(\\d{1,5}):([0-9a-f]{8}):\\d{1,3}");

  /// The functions that a lineage remembers; those that the chain came to first are forgotten.
  private static final int MAX_FUNCTIONS = 16;

  /// The header with which a function is invoked.
  ///
  /// @param received the header of the call, or null where it has none
  /// @param functionArn the ARN of the function, without a qualifier
  public static TraceHeader of(
      @Nullable String received, String functionArn, Instant now, Ids ids) {
    var fields = fields(received == null ? "" : received);
    String root = fields.getOrDefault("Root", "");
    String parent = fields.getOrDefault("Parent", "");
    return new TraceHeader(
        ROOT.matcher(root).matches()
            ? root
            : "1-%08x-%s".formatted(now.getEpochSecond() & 0xFFFFFFFFL, ids.hex(24)),
        PARENT.matcher(parent).matches() ? parent : ids.hex(16),
        Objects.equals(fields.get("Sampled"), "1") ? "1" : "0",
        next(fields.getOrDefault("Lineage", ""), hash(functionArn)));
  }

  /// How often the chain has invoked a function, this time included.
  ///
  /// @param functionArn the ARN of the function, without a qualifier
  public int invocationsOf(String functionArn) {
    return lineage.getOrDefault(hash(functionArn), 0);
  }

  private static Map<String, String> fields(String header) {
    var fields = new LinkedHashMap<String, String>();
    for (String part : header.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        fields.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return fields;
  }

  private static Map<String, Integer> next(String received, String function) {
    var counts = new LinkedHashMap<String, Integer>();
    for (String part : received.split("\\|", -1)) {
      var matcher = LINEAGE.matcher(part);
      if (matcher.matches()) {
        counts.put(
            Objects.requireNonNull(matcher.group(2)),
            Integer.valueOf(Objects.requireNonNull(matcher.group(1))));
      }
    }
    counts.merge(function, 1, Integer::sum);
    List<String> known = new ArrayList<>(counts.keySet());
    known.remove(function);
    known.subList(0, Math.max(0, known.size() - MAX_FUNCTIONS + 1)).forEach(counts::remove);
    return counts;
  }

  private static String hash(String functionArn) {
    var crc = new CRC32();
    crc.update(functionArn.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  @Override
  public String toString() {
    String chain =
        lineage.entrySet().stream()
            .map(it -> it.getValue() + ":" + it.getKey() + ":0")
            .collect(Collectors.joining("|"));
    return "Root=" + root + ";Parent=" + parent + ";Sampled=" + sampled + ";Lineage=" + chain;
  }
}
