package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
public final class DeleteKeyPair
    implements Operation<DeleteKeyPair.Request, DeleteKeyPair.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String keyName, @Nullable String keyPairId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Name("return") @Nullable Boolean returnValue, @Nullable String keyPairId) {}

  private final Store store;
  private final KeyPairs keyPairs;

  DeleteKeyPair(Store store, KeyPairs keyPairs) {
    this.store = store;
    this.keyPairs = keyPairs;
  }

  /// What is not there is gone already, which is no error.
  @Override
  public Response handle(Request request, RequestContext context) {
    Optional<String> id = found(request, context.scope()).map(KeyPairInfo::keyPairId);
    id.ifPresent(it -> store.keyPairs().remove(context.scope(), it));
    return new Response(true, id.orElse(null));
  }

  private Optional<KeyPairInfo> found(Request request, Scope scope) {
    String id = request.keyPairId();
    String name = request.keyName();
    if (id != null) {
      store.keyPairs().kind().check(id);
      return store.keyPairs().find(scope, id);
    } else if (name != null) {
      return keyPairs.named(scope, name);
    }
    throw Ec2Errors.missingParameter("KeyName");
  }
}
