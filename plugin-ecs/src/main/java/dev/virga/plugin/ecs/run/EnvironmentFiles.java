package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.EnvironmentFile;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The variables that files in S3 give a container
/// ([environment files](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html)).
final class EnvironmentFiles {
  private static final String BUCKET_ARN = ":s3:::";
  private static final int MAX_FILE = 1 << 20;

  private EnvironmentFiles() {}

  /// Reads the files of a container. Where two have a variable, the first one has it.
  ///
  /// @throws CannotStart if a file cannot be read
  static Map<String, String> read(ContainerPlan plan, ServiceContext context) throws CannotStart {
    var variables = new LinkedHashMap<String, String>();
    for (EnvironmentFile file : plan.environmentFiles()) {
      parse(download(file.value(), context)).forEach(variables::putIfAbsent);
    }
    return variables;
  }

  /// Lines of `NAME=VALUE`; a line that starts with `#` is a comment. Nothing is expanded or unquoted.
  static Map<String, String> parse(String content) {
    var variables = new LinkedHashMap<String, String>();
    content
        .lines()
        .forEach(line -> {
          int equals = line.indexOf('=');
          if (!line.startsWith("#") && equals > 0) {
            variables.put(line.substring(0, equals).strip(), line.substring(equals + 1));
          }
        });
    return variables;
  }

  private static String download(String arn, ServiceContext context) throws CannotStart {
    ObjectStore objects =
        context
            .find(ObjectStore.class)
            .orElseThrow(() -> CannotStart.environmentFile(arn, "no S3 service runs here"));
    int start = arn.indexOf(BUCKET_ARN);
    String path = start < 0 ? "" : arn.substring(start + BUCKET_ARN.length());
    int slash = path.indexOf('/');
    if (slash < 1 || !path.endsWith(".env")) {
      throw CannotStart.environmentFile(arn, "it is not the ARN of an object that ends with .env");
    }
    try {
      Body body = objects.open(path.substring(0, slash), path.substring(slash + 1), null);
      try (var stream = body.stream()) {
        byte[] content = stream.readNBytes(MAX_FILE + 1);
        if (content.length > MAX_FILE) {
          throw CannotStart.environmentFile(arn, "it is larger than " + MAX_FILE + " bytes");
        }
        return new String(content, StandardCharsets.UTF_8);
      }
    } catch (AwsException e) {
      throw CannotStart.environmentFile(arn, e.code() + ": " + e.message());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
