package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.code.CodeStore.StoredArchive;
import dev.virga.plugin.lambda.code.S3Archives;
import dev.virga.plugin.lambda.model.FunctionCode;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.model.S3ObjectStorageMode;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.ImageStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the code that a caller means: sent along, as an object of S3, or as an image.
final class Deployments {
  private static final int MOST_ZIPPED = 52_428_800;

  private final ServiceContext service;
  private final CodeStore code;
  private final S3Archives objects;

  Deployments(ServiceContext service, CodeStore code) {
    this.service = service;
    this.code = code;
    this.objects = new S3Archives(service);
  }

  /// What becomes of an archive.
  private interface Intake {
    StoredArchive take(InputStream zip);
  }

  /// Takes the code of a function in.
  ///
  /// @param owner the ARN of the version that uses it, or null to look only
  Deployment deploy(FunctionCode from, PackageType type, Scope scope, @Nullable String owner) {
    checkSources(from, type);
    if (type == PackageType.IMAGE) {
      return image(Objects.requireNonNull(from.imageUri()), scope);
    }
    Intake intake = owner == null ? code::inspect : zip -> code.keep(zip, owner);
    StoredArchive archive =
        from.zipFile() == null ? fromS3(from, intake) : fromRequest(from.zipFile(), intake);
    return new Deployment.Archive(
        archive.codeSha256(), archive.codeSize(), archive.unzippedSize(), from.sourceKMSKeyArn());
  }

  private static void checkSources(FunctionCode from, PackageType type) {
    boolean object =
        Stream.of(from.s3Bucket(), from.s3Key(), from.s3ObjectVersion()).anyMatch(Objects::nonNull);
    if (from.zipFile() != null && (object || from.imageUri() != null)) {
      throw DeploymentErrors.severalSources("ZipFile");
    } else if (from.imageUri() != null && object) {
      throw DeploymentErrors.severalSources("ImageUri");
    } else if (from.s3ObjectStorageMode() == S3ObjectStorageMode.REFERENCE) {
      throw FunctionErrors.notImplemented("S3ObjectStorageMode REFERENCE", "Lambda");
    }
    switch (type) {
      case IMAGE -> {
        if (from.imageUri() == null) {
          throw from.zipFile() != null || object
              ? DeploymentErrors.imageNeeded()
              : DeploymentErrors.noSource();
        }
      }
      case ZIP -> {
        if (from.imageUri() != null) {
          throw DeploymentErrors.imageNotWanted();
        } else if (from.zipFile() == null && (from.s3Bucket() == null || from.s3Key() == null)) {
          throw DeploymentErrors.noSource();
        }
      }
    }
  }

  private static StoredArchive fromRequest(byte[] zip, Intake intake) {
    if (zip.length > MOST_ZIPPED) {
      throw DeploymentErrors.zippedTooLarge(MOST_ZIPPED);
    }
    return intake.take(new ByteArrayInputStream(zip));
  }

  private StoredArchive fromS3(FunctionCode from, Intake intake) {
    try (InputStream zip =
        objects.open(
            Objects.requireNonNull(from.s3Bucket()),
            Objects.requireNonNull(from.s3Key()),
            from.s3ObjectVersion())) {
      return intake.take(zip);
    } catch (IOException e) {
      throw new UncheckedIOException("an object of S3 cannot be read", e);
    }
  }

  private Deployment.Image image(String uri, Scope scope) {
    Optional<ImageStore> images = service.find(ImageStore.class);
    Optional<String> digest =
        images.flatMap(it -> it.resolve(scope, uri)).map(ImageStore.Manifest::digest);
    if (digest.isPresent()) {
      String hex = digest.get().substring(digest.get().indexOf(':') + 1);
      return new Deployment.Image(uri, repository(uri) + "@" + digest.get(), hex);
    }
    if (images.isPresent() && service.fidelity() == Fidelity.STRICT) {
      throw DeploymentErrors.noImage(uri);
    }
    return new Deployment.Image(uri, null, hash(uri));
  }

  /// An image's name without its tag and digest.
  private static String repository(String uri) {
    String name = uri.contains("@") ? uri.substring(0, uri.indexOf('@')) : uri;
    int colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    return colon < 0 ? name : name.substring(0, colon);
  }

  /// Stands for the digest of an image that is not in the registry: as long as the name is the same, the
  /// code is taken for the same.
  private static String hash(String uri) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(uri.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
