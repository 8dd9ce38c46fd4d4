package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.code.CodeStore.BrokenArchive;
import dev.virga.plugin.lambda.code.CodeStore.StoredArchive;
import dev.virga.plugin.lambda.code.S3Archives;
import dev.virga.plugin.lambda.model.LayerVersionContentInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Takes in the archives of layers, which come with the request or lie in S3.
final class LayerUploads {
  private static final int MAX_ZIP = 50 << 20;

  private final CodeStore codes;
  private final S3Archives s3;

  LayerUploads(CodeStore codes, S3Archives s3) {
    this.codes = codes;
    this.s3 = s3;
  }

  /// Keeps an archive for a layer version.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if there is none, or two, or it
  ///     is none that Lambda takes; `RequestEntityTooLargeException`
  StoredArchive keep(LayerVersionContentInput content, String layerVersionArn) {
    try (var zip = open(content)) {
      StoredArchive archive = codes.keep(zip, layerVersionArn);
      refuseBroken(archive);
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be read", e);
    }
  }

  /// Functions are accepted leniently whose archive is none; a layer like that would only break the
  /// functions that use it.
  private void refuseBroken(StoredArchive archive) throws IOException {
    if (archive.unzippedSize() > 0) {
      return;
    }
    try {
      codes.unpack(archive.codeSha256()).close();
    } catch (BrokenArchive _) {
      throw LayerErrors.cannotUnzip();
    }
  }

  private InputStream open(LayerVersionContentInput content) {
    byte[] zip = content.zipFile();
    if (zip == null) {
      return openObject(content);
    } else if (content.s3Bucket() != null || content.s3Key() != null) {
      throw LayerErrors.twoContents();
    } else if (zip.length > MAX_ZIP) {
      throw LayerErrors.tooLarge(MAX_ZIP);
    }
    return new ByteArrayInputStream(zip);
  }

  private InputStream openObject(LayerVersionContentInput content) {
    if (content.s3Bucket() == null || content.s3Key() == null) {
      throw LayerErrors.noContent();
    }
    return s3.open(content.s3Bucket(), content.s3Key(), content.s3ObjectVersion());
  }
}
