package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a layer of the parts that were uploaded.
///
/// See [CompleteLayerUpload](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CompleteLayerUpload.html).
public final class CompleteLayerUpload
    implements Operation<CompleteLayerUpload.Request, CompleteLayerUpload.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
          String uploadId,
      @Length(min = 1, max = 100)
          List<@Pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+") String> layerDigests) {
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
      public @Nullable List<String> layerDigests;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(uploadId, "uploadId"),
            Objects.requireNonNull(layerDigests, "layerDigests"));
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable String uploadId,
      @Nullable String layerDigest) {
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
      public @Nullable String layerDigest;

      private Response build() {
        return new Response(registryId, repositoryName, uploadId, layerDigest);
      }
    }
  }

  private final Store store;

  CompleteLayerUpload(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    String digest =
        store.uploads().complete(scope, name, request.uploadId(), request.layerDigests());
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.uploadId = request.uploadId();
      it.layerDigest = digest;
    });
  }
}
