package dev.virga.plugin.lambda.code;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.ObjectStore;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Archives that are objects in S3.
public final class S3Archives {
  private final ServiceContext context;

  /// Reads by the [ObjectStore], which is asked for at each call.
  public S3Archives(ServiceContext context) {
    this.context = context;
  }

  /// Opens an object. The caller closes it.
  ///
  /// @param version the version of the object, or null for the current one
  /// @throws AwsException `InvalidParameterValueException` that tells S3's error
  public InputStream open(String bucket, String key, @Nullable String version) {
    var objects =
        context
            .find(ObjectStore.class)
            .orElseThrow(() -> refused("ServiceUnavailable", "S3 is switched off."));
    try {
      return objects.open(bucket, key, version).stream();
    } catch (AwsException e) {
      throw refused(e.code(), e.message());
    }
  }

  private static AwsException refused(String code, String message) {
    return LambdaErrors.invalidParameterValue(
        "Error occurred while GetObject. S3 Error Code: %s. S3 Error Message: %s"
            .formatted(code, message));
  }
}
