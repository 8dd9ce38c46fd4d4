package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.ServiceContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The [environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html) of
/// functions: what Lambda sets and a function may set otherwise, the function's own, and what Lambda
/// reserves for itself.
final class FunctionVariables {
  private static final String XRAY_HOST = "169.254.79.129";
  private static final String XRAY_PORT = "2000";

  private final ServiceContext context;
  private final RoleCredentials credentials;

  FunctionVariables(ServiceContext context) {
    this.context = context;
    this.credentials = new RoleCredentials(context);
  }

  /// Those of a zip function.
  ///
  /// @param interpreter what it runs with, or null for a custom runtime
  Map<String, String> of(
      Launcher.Launch launch,
      Layout layout,
      @Nullable Interpreter interpreter,
      RuntimeFamily family) {
    var function = launch.function();
    String runtime = Objects.requireNonNull(function.configuration().runtime());
    var all = new LinkedHashMap<String, String>();
    all.put("LANG", "en_US.UTF-8");
    all.put("TZ", ":UTC");
    all.put("PATH", path(layout, interpreter));
    all.put("LD_LIBRARY_PATH", libraryPath(layout));
    all.putAll(modulePath(layout, runtime, family));
    if (layout.temporary() != null) {
      all.put("TMPDIR", layout.temporary().toString());
    }
    all.putAll(common());
    all.putAll(own(function));
    all.putAll(reserved(launch));
    all.put("_HANDLER", Objects.requireNonNullElse(function.configuration().handler(), ""));
    all.put("LAMBDA_TASK_ROOT", layout.task().toString());
    all.put("LAMBDA_RUNTIME_DIR", layout.runtime().toString());
    if (family != RuntimeFamily.CUSTOM) {
      all.put("AWS_EXECUTION_ENV", "AWS_Lambda_" + runtime);
    }
    return all;
  }

  /// Those of an image function.
  ///
  /// @param ofImage the image's own
  Map<String, String> of(Launcher.Launch launch, Map<String, String> ofImage) {
    var all = new LinkedHashMap<>(ofImage);
    all.put("PATH", joined(ofImage.get("PATH"), System.getenv("PATH")));
    all.putAll(common());
    all.putAll(own(launch.function()));
    all.putAll(reserved(launch));
    return all;
  }

  private Map<String, String> common() {
    var all = new LinkedHashMap<String, String>();
    all.put("HOME", "/home/sbx_user1051"); // of AWS's user, and as little there as with AWS
    all.put("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR");
    all.put("AWS_XRAY_DAEMON_ADDRESS", XRAY_HOST + ":" + XRAY_PORT);
    all.put("_AWS_XRAY_DAEMON_ADDRESS", XRAY_HOST);
    all.put("_AWS_XRAY_DAEMON_PORT", XRAY_PORT);
    all.put("AWS_ENDPOINT_URL", context.workloadEndpoint().toString());
    return all;
  }

  private static Map<String, String> own(StoredFunction function) {
    var environment = function.configuration().environment();
    return environment == null || environment.variables() == null
        ? Map.of()
        : environment.variables();
  }

  private Map<String, String> reserved(Launcher.Launch launch) {
    var function = launch.function();
    var all = new LinkedHashMap<String, String>();
    all.put("AWS_REGION", function.scope().region());
    all.put("AWS_DEFAULT_REGION", function.scope().region());
    all.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    all.put("AWS_LAMBDA_FUNCTION_VERSION", function.version());
    all.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memorySize()));
    all.put("AWS_LAMBDA_INITIALIZATION_TYPE", launch.initializationType().text());
    all.put("AWS_LAMBDA_LOG_GROUP_NAME", launch.logGroup());
    all.put("AWS_LAMBDA_LOG_STREAM_NAME", launch.logStream());
    all.put("AWS_LAMBDA_RUNTIME_API", launch.apiAddress());
    all.putAll(credentials.of(function));
    var logging = function.configuration().loggingConfig();
    if (logging != null && logging.logFormat() == LogFormat.JSON) {
      all.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
      all.put(
          "AWS_LAMBDA_LOG_LEVEL",
          logging.applicationLogLevel() == null
              ? "INFO"
              : logging.applicationLogLevel().name().toUpperCase(Locale.ROOT));
    }
    return all;
  }

  /// AWS's, and then where this machine has its programs.
  private static String path(Layout layout, @Nullable Interpreter interpreter) {
    return joined(
        "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:" + layout.layers().resolve("bin"),
        interpreter == null ? null : interpreter.program().resolveSibling("").toString(),
        System.getenv("PATH"));
  }

  private static String libraryPath(Layout layout) {
    return Stream.of(
            Path.of("/var/lang/lib"),
            Path.of("/lib64"),
            Path.of("/usr/lib64"),
            layout.runtime(),
            layout.runtime().resolve("lib"),
            layout.task(),
            layout.task().resolve("lib"),
            layout.layers().resolve("lib"))
        .map(Path::toString)
        .collect(Collectors.joining(":"));
  }

  private static Map<String, String> modulePath(
      Layout layout, String runtime, RuntimeFamily family) {
    Path layers = layout.layers();
    String version = family.version(runtime);
    return switch (family) {
      case PYTHON ->
          Map.of(
              "PYTHONPATH",
              layout.mounted()
                  ? layout.runtime().toString()
                  : joined(
                      layout.runtime().toString(),
                      layers + "/python/lib/python" + version + "/site-packages",
                      layers + "/python"));
      case NODE ->
          Map.of(
              "NODE_PATH",
              joined(
                  layers + "/nodejs/node" + version + "/node_modules",
                  layers + "/nodejs/node_modules",
                  layout.runtime() + "/node_modules"));
      case JAVA, RUBY, DOTNET, CUSTOM -> Map.of();
    };
  }

  /// Search paths one after the other, each directory once.
  private static String joined(@Nullable String... paths) {
    return Stream.of(paths)
        .filter(Objects::nonNull)
        .flatMap(it -> Stream.of(it.split(":")))
        .filter(it -> !it.isEmpty())
        .distinct()
        .collect(Collectors.joining(":"));
  }
}
