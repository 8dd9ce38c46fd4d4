package dev.virga.plugin.lambda.function;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.virga.plugin.lambda.model.EnvironmentResponse;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.spi.RequestContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The environment variables of a function
/// ([those that are reserved](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html)).
final class EnvironmentRules implements ConfigurationRule {
  private static final int MOST = 4096;
  private static final Set<String> RESERVED =
      Set.of(
          "_HANDLER",
          "_X_AMZN_TRACE_ID",
          "AWS_ACCESS_KEY",
          "AWS_ACCESS_KEY_ID",
          "AWS_DEFAULT_REGION",
          "AWS_EXECUTION_ENV",
          "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
          "AWS_LAMBDA_FUNCTION_NAME",
          "AWS_LAMBDA_FUNCTION_VERSION",
          "AWS_LAMBDA_INITIALIZATION_TYPE",
          "AWS_LAMBDA_LOG_GROUP_NAME",
          "AWS_LAMBDA_LOG_STREAM_NAME",
          "AWS_LAMBDA_RUNTIME_API",
          "AWS_REGION",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "LAMBDA_RUNTIME_DIR",
          "LAMBDA_TASK_ROOT");

  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    if (wanted.environment() == null) {
      return;
    }
    Map<String, String> given = wanted.environment().variables();
    if (given == null || given.isEmpty()) {
      it.environment = null;
      return;
    }
    var variables = new TreeMap<>(given);
    String reserved =
        variables.keySet().stream().filter(RESERVED::contains).collect(Collectors.joining(", "));
    if (!reserved.isEmpty()) {
      throw FunctionErrors.reservedKeys(reserved);
    }
    String measured = json(variables);
    if (measured.getBytes(StandardCharsets.UTF_8).length > MOST) {
      throw FunctionErrors.environmentTooLarge(measured);
    }
    it.environment = new EnvironmentResponse(variables, null);
  }

  private static String json(Map<String, String> variables) {
    return variables.entrySet().stream()
        .map(it -> quoted(it.getKey()) + ":" + quoted(it.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
