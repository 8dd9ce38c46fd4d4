package dev.virga.protocol.sample;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.RequestName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In the manner of EC2: lists of items that end in `Set`, names in lower case, filters.
public final class DescribeVpcs implements Operation<DescribeVpcs.Request, DescribeVpcs.Response> {
  @MemberNames(MemberNames.Style.LOWER_CAMEL)
  public record Request(
      @Nullable @RequestName("VpcId") List<String> vpcIds,
      @Nullable @RequestName("Filter") List<Filter> filters,
      @Nullable Boolean dryRun,
      @Nullable Integer maxResults) {}

  public record Filter(String name, @Name("Value") List<String> values) {}

  @MemberNames(MemberNames.Style.LOWER_CAMEL)
  public record Response(
      @Name("vpcSet") @Item("item") List<Vpc> vpcs, @Nullable String nextToken) {}

  @MemberNames(MemberNames.Style.LOWER_CAMEL)
  public record Vpc(String vpcId, boolean isDefault, Instant created) {}

  @Override
  public Response handle(Request input, RequestContext context) {
    var vpcs = new ArrayList<Vpc>();
    List<String> ids = input.vpcIds();
    for (String id : ids == null ? List.<String>of() : ids) {
      vpcs.add(new Vpc(id, vpcs.isEmpty(), Instant.EPOCH));
    }
    List<Filter> filters = input.filters();
    return new Response(vpcs, filters == null ? null : filters.toString());
  }
}
