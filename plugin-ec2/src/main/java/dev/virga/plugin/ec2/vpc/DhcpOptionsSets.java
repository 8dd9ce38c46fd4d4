package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.DhcpConfiguration;
import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NewDhcpConfiguration;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.net.Ip;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// [Sets of DHCP options](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html), and the
/// one that new VPCs have.
final class DhcpOptionsSets {
  /// The id that gives a VPC no options at all.
  static final String NONE = "default";

  private static final int MOST_SERVERS = 4;
  private static final Set<String> NODE_TYPES = Set.of("1", "2", "4", "8");
  private static final String STANDARD = "standard";

  private final Store store;
  private final Table<StandardDhcpOptions> standards;

  DhcpOptionsSets(Store store) {
    this.store = store;
    this.standards = store.context().table("standard-dhcp-options", StandardDhcpOptions.class);
  }

  /// The id of the set that new VPCs of a region have. It is made again if it was deleted.
  String standard(Scope scope) {
    Optional<String> id =
        standards
            .get(scope, STANDARD)
            .map(StandardDhcpOptions::dhcpOptionsId)
            .filter(it -> store.dhcpOptions().find(scope, it).isPresent());
    if (id.isPresent()) {
      return id.get();
    }
    String domain =
        scope.region().equals("us-east-1") ? "ec2.internal" : scope.region() + ".compute.internal";
    DhcpOptions made =
        add(
            scope,
            List.of(
                configuration("domain-name", List.of(domain)),
                configuration("domain-name-servers", List.of("AmazonProvidedDNS"))),
            List.of());
    String madeId = Objects.requireNonNull(made.dhcpOptionsId());
    standards.put(scope, STANDARD, new StandardDhcpOptions(madeId));
    return madeId;
  }

  DhcpOptions create(Scope scope, List<NewDhcpConfiguration> wanted, List<Tag> tags) {
    if (wanted.isEmpty()) {
      throw Ec2Errors.missingParameter("dhcpConfiguration");
    }
    return add(scope, wanted.stream().map(DhcpOptionsSets::checked).toList(), tags);
  }

  private DhcpOptions add(Scope scope, List<DhcpConfiguration> options, List<Tag> tags) {
    return store
        .dhcpOptions()
        .add(
            scope,
            tags,
            id ->
                DhcpOptions.of(it -> {
                  it.dhcpOptionsId = id;
                  it.ownerId = scope.account();
                  it.dhcpConfigurations = options;
                }));
  }

  /// Gives a VPC a set, or none.
  void associate(Scope scope, String id, String vpcId) {
    store.vpcs().get(scope, vpcId);
    if (!id.equals(NONE)) {
      store.dhcpOptions().get(scope, id);
    }
    store.vpcs().update(scope, vpcId, row -> row.with(it -> it.dhcpOptionsId = id));
  }

  void delete(Scope scope, String id) {
    store.dhcpOptions().get(scope, id);
    if (!store.vpcs().all(scope, it -> id.equals(it.dhcpOptionsId())).isEmpty()) {
      throw VpcErrors.dhcpOptionsInUse(id);
    }
    store.dhcpOptions().remove(scope, id);
  }

  Page<DhcpOptions> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .dhcpOptions()
        .describe(scope, DhcpOptions::dhcpOptionsId, ids, filters, maxResults, nextToken);
  }

  private static DhcpConfiguration checked(NewDhcpConfiguration wanted) {
    String key = Objects.requireNonNullElse(wanted.key(), "");
    List<String> values =
        Objects.requireNonNullElse(wanted.values(), List.<String>of()).stream()
            .flatMap(it -> Arrays.stream(it.split(",", -1)))
            .map(String::strip)
            .toList();
    DhcpOption option = DhcpOption.named(key).orElseThrow(() -> VpcErrors.unknownDhcpOption(key));
    if (values.isEmpty() || values.size() > MOST_SERVERS) {
      throw VpcErrors.dhcpValue(String.join(",", values), key);
    }
    for (String value : values) {
      boolean valid =
          switch (option) {
            case DOMAIN_NAME_SERVERS -> value.equals("AmazonProvidedDNS") || isAddress(value);
            case NTP_SERVERS, NETBIOS_NAME_SERVERS -> isAddress(value);
            case NETBIOS_NODE_TYPE -> NODE_TYPES.contains(value);
            case IPV6_ADDRESS_PREFERRED_LEASE_TIME -> value.matches("\\d{1,10}");
            case DOMAIN_NAME -> !value.isEmpty();
          };
      if (!valid) {
        throw VpcErrors.dhcpValue(value, key);
      }
    }
    return configuration(key, values);
  }

  private static boolean isAddress(String value) {
    return Ip.parse(value).isPresent();
  }

  private static DhcpConfiguration configuration(String key, List<String> values) {
    return new DhcpConfiguration(key, values.stream().map(AttributeValue::new).toList());
  }
}
