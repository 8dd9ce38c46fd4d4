package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html).
public final class DescribeAddresses
    implements Operation<DescribeAddresses.Request, DescribeAddresses.Response> {
  private final Store store;
  private final ElasticIps addresses;

  DescribeAddresses(Store store, ElasticIps addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /// What a client sends.
  public record Request(
      @Name("PublicIp") @Nullable List<String> publicIps,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Name("AllocationId") @Nullable List<String> allocationIds) {}

  /// What it gets.
  public record Response(@Name("addressesSet") @Nullable List<Address> addresses) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var ids =
        new ArrayList<>(Objects.requireNonNullElse(request.allocationIds(), List.<String>of()));
    for (String ip : Objects.requireNonNullElse(request.publicIps(), List.<String>of())) {
      ids.add(ElasticIps.id(addresses.named(context.scope(), null, ip)));
    }
    var page =
        store
            .addresses()
            .describe(context.scope(), Address::allocationId, ids, request.filters(), null, null);
    return new Response(page.rows());
  }
}
