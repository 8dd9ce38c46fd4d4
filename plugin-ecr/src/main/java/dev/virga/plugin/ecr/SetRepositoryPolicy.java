package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.ResourcePolicy;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sets the policy of a repository.
///
/// See [SetRepositoryPolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html).
public final class SetRepositoryPolicy
    implements Operation<SetRepositoryPolicy.Request, SetRepositoryPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(max = 10240) String policyText,
      @Nullable Boolean force) {
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
      public @Nullable String policyText;
      public @Nullable Boolean force;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(policyText, "policyText"),
            force);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId, @Nullable String repositoryName, @Nullable String policyText) {}

  private final Store store;

  SetRepositoryPolicy(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    store.repositories().require(scope, request.repositoryName());
    if (!ResourcePolicy.fitsRepository(request.policyText())) {
      throw EcrErrors.invalidParameter("PolicyText", "Invalid repository policy provided");
    }
    store.repositories().setPolicy(scope, request.repositoryName(), request.policyText());
    return new Response(scope.account(), request.repositoryName(), request.policyText());
  }
}
