package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.model.SnapStartApplyOn;
import dev.virga.plugin.lambda.model.SnapStartOptimizationStatus;
import dev.virga.plugin.lambda.model.SnapStartResponse;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Published versions of functions
/// ([versions](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html)).
final class Versions {
  private final Functions functions;
  private final CodeStore code;
  private final Configurations configurations;
  private final Activation activation;

  Versions(
      Functions functions, CodeStore code, Configurations configurations, Activation activation) {
    this.functions = functions;
    this.code = code;
    this.configurations = configurations;
    this.activation = activation;
  }

  /// Publishes what `$LATEST` is now; where nothing has changed since the last time, that version is the
  /// answer.
  ///
  /// @param description what the version is to say, or null for what `$LATEST` says
  synchronized StoredFunction publish(StoredFunction latest, @Nullable String description) {
    List<StoredFunction> all = functions.versions(latest.scope(), latest.name());
    if (!all.isEmpty() && isSame(all.getLast(), latest)) {
      return all.getLast();
    }
    String number = functions.nextVersion(latest.scope(), latest.name());
    StoredFunction version = version(latest, number, description);
    functions.add(version);
    use(version);
    activation.start(version);
    return version;
  }

  /// Notes which archives a version uses.
  void use(StoredFunction it) {
    code.use(
        owner(it.functionArn(), it.version()),
        configurations.layers().archives(it.configuration(), it.isImage()));
  }

  /// As whom a version uses archives.
  static String owner(String functionArn, String version) {
    return functionArn + ":" + version;
  }

  private static boolean isSame(StoredFunction published, StoredFunction latest) {
    return !published.version().equals(FunctionName.LATEST)
        && Objects.equals(
            published.configuration().codeSha256(), latest.configuration().codeSha256())
        && Objects.equals(published.configDigest(), latest.configDigest());
  }

  private StoredFunction version(
      StoredFunction latest, String number, @Nullable String description) {
    var configuration =
        latest
            .configuration()
            .with(it -> {
              it.version = number;
              it.functionArn = owner(latest.functionArn(), number);
              it.description = description == null ? it.description : description;
              it.snapStart = published(it.snapStart);
              configurations.touch(it);
            });
    return new StoredFunction(
        configuration,
        latest.imageUri(),
        latest.resolvedImageUri(),
        latest.runtimeUpdate(),
        null,
        latest.sourceKmsKeyArn(),
        latest.configDigest());
  }

  private static @Nullable SnapStartResponse published(@Nullable SnapStartResponse it) {
    return it == null || it.applyOn() != SnapStartApplyOn.PUBLISHED_VERSIONS
        ? it
        : new SnapStartResponse(it.applyOn(), SnapStartOptimizationStatus.ON);
  }
}
