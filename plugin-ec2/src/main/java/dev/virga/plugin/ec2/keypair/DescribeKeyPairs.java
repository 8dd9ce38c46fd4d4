package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html).
public final class DescribeKeyPairs
    implements Operation<DescribeKeyPairs.Request, DescribeKeyPairs.Response> {
  /// What a client sends.
  public record Request(
      @Name("KeyName") @Nullable List<String> keyNames,
      @Name("KeyPairId") @Nullable List<String> keyPairIds,
      @Nullable Boolean includePublicKey,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(@Name("keySet") @Nullable List<KeyPairInfo> keyPairs) {}

  private final Store store;
  private final KeyPairs keyPairs;

  DescribeKeyPairs(Store store, KeyPairs keyPairs) {
    this.store = store;
    this.keyPairs = keyPairs;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    boolean whole = Boolean.TRUE.equals(request.includePublicKey());
    return new Response(
        store
            .keyPairs()
            .describe(
                context.scope(),
                KeyPairInfo::keyPairId,
                ids(request, context.scope()),
                request.filters(),
                null,
                null,
                it -> whole ? it : it.with(change -> change.publicKey = null))
            .rows());
  }

  /// The key pairs of all the names and ids that were given.
  private List<String> ids(Request request, Scope scope) {
    List<String> names = Objects.requireNonNullElse(request.keyNames(), List.of());
    List<String> ids = Objects.requireNonNullElse(request.keyPairIds(), List.of());
    return Stream.concat(names.stream().map(it -> id(scope, it)), ids.stream()).toList();
  }

  private String id(Scope scope, String name) {
    return keyPairs
        .named(scope, name)
        .map(KeyPairInfo::keyPairId)
        .orElseThrow(() -> KeyPairErrors.notFound(name));
  }
}
