package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MaxRequest;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Uploads the next part of a layer.
///
/// See [UploadLayerPart](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html).
///
/// A part may have 20 MiB, which are more as text.
@MaxRequest(29L << 20)
public final class UploadLayerPart
    implements Operation<UploadLayerPart.Request, UploadLayerPart.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
          String uploadId,
      @Range(min = 0) long partFirstByte,
      @Range(min = 0) long partLastByte,
      byte @Length(max = 20971520) [] layerPartBlob) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable String uploadId;
      public @Nullable Long partFirstByte;
      public @Nullable Long partLastByte;
      public byte @Nullable [] layerPartBlob;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(uploadId, "uploadId"),
            Objects.requireNonNull(partFirstByte, "partFirstByte"),
            Objects.requireNonNull(partLastByte, "partLastByte"),
            Objects.requireNonNull(layerPartBlob, "layerPartBlob"));
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable String uploadId,
      @Nullable Long lastByteReceived) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable String uploadId;
      public @Nullable Long lastByteReceived;

      private Response build() {
        return new Response(registryId, repositoryName, uploadId, lastByteReceived);
      }
    }
  }

  private final Store store;

  UploadLayerPart(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    long received =
        store
            .uploads()
            .append(
                scope,
                name,
                request.uploadId(),
                request.partFirstByte(),
                request.partLastByte(),
                request.layerPartBlob());
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.uploadId = request.uploadId();
      it.lastByteReceived = received;
    });
  }
}
