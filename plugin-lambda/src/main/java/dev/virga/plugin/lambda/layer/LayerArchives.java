package dev.virga.plugin.lambda.layer;

import dev.virga.spi.RequestContext;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Where the archives of layers come from, and where clients get them.
public interface LayerArchives {
  /// Opens an object that holds an archive. The caller closes it.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if it cannot be read
  InputStream open(@Nullable String bucket, @Nullable String key, @Nullable String version);

  /// A link that serves an archive for some minutes.
  String location(RequestContext context, String codeSha256);
}
