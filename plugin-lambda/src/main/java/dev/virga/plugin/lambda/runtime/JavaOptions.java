package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.store.StoredFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The options of the Java virtual machine that runs a function: for a quick start, and for the memory
/// that the function has. What the function says in `JAVA_TOOL_OPTIONS` goes before.
final class JavaOptions {
  /// The main class of AWS's runtime interface client.
  static final String MAIN_CLASS = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /// The rest is for the virtual machine itself.
  private static final int HEAP_PERCENT = 85;

  private static final Pattern COMPILER = Pattern.compile("-XX:[+-]?Tiered|-Xint|-Xcomp");
  private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");
  private static final Pattern HEAP = Pattern.compile("-Xmx|-XX:MaxHeapSize|-XX:MaxRAM");
  private static final Pattern SHARING = Pattern.compile("-Xshare");

  private JavaOptions() {}

  static List<String> of(StoredFunction function, Map<String, String> variables) {
    String own = variables.getOrDefault("JAVA_TOOL_OPTIONS", "");
    var options = new ArrayList<String>();
    unless(COMPILER, own, "-XX:TieredStopAtLevel=1", options);
    unless(COLLECTOR, own, "-XX:+UseSerialGC", options);
    unless(HEAP, own, "-Xmx" + function.memorySize() * 1024 * HEAP_PERCENT / 100 + "k", options);
    unless(SHARING, own, "-Xshare:auto", options);
    return options;
  }

  private static void unless(Pattern said, String own, String option, List<String> options) {
    if (!said.matcher(own).find()) {
      options.add(option);
    }
  }
}
