package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.gateway.InternetGateways;
import dev.virga.plugin.ec2.model.Tenancy;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.plugin.ec2.prefixlist.ServicePrefixLists;
import dev.virga.plugin.ec2.route.RouteTables;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.plugin.ec2.subnet.Subnets;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What every account has in every region from the start: the
/// [default VPC](https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html) with what belongs to
/// it, and the prefix lists of AWS. It is made when somebody looks for the first time.
public final class Defaults {
  private static final Cidr BLOCK = Cidr.of("172.31.0.0/16");
  private static final String KEY = "made";

  private final Store store;
  private final Table<Made> table;
  private final Vpcs vpcs;
  private final Subnets subnets;
  private final InternetGateways gateways;
  private final RouteTables routeTables;
  private final ServicePrefixLists prefixLists;

  /// Defaults in a store.
  public Defaults(Store store) {
    this.store = store;
    this.table = store.context().table("defaults", Made.class);
    this.vpcs = new Vpcs(store);
    this.subnets = new Subnets(store);
    this.gateways = new InternetGateways(store);
    this.routeTables = new RouteTables(store);
    this.prefixLists = new ServicePrefixLists(store);
  }

  /// That the defaults of a scope were made; they are not made again when somebody deletes them.
  ///
  /// @param time when
  public record Made(Instant time) {}

  /// Makes what a scope starts with, once.
  public void ensure(Scope scope) {
    if (table.get(scope, KEY).isEmpty()) {
      make(scope);
    }
  }

  /// It is kept even if the call that came first fails.
  private synchronized void make(Scope scope) {
    if (table.get(scope, KEY).isPresent()) {
      return;
    }
    store
        .context()
        .transaction(() -> {
          prefixLists.add(scope);
          addVpc(scope);
          return table.putIfAbsent(scope, KEY, new Made(store.context().clock().instant()));
        });
  }

  /// Makes a default VPC where there is none.
  ///
  /// @throws dev.virga.spi.AwsException `DefaultVpcAlreadyExists`
  Vpc create(Scope scope) {
    if (vpcs.defaultVpc(scope).isPresent()) {
      throw VpcErrors.defaultExists();
    }
    return addVpc(scope);
  }

  private Vpc addVpc(Scope scope) {
    Vpc vpc = vpcs.add(scope, BLOCK, Tenancy.DEFAULT, true, List.of());
    String vpcId = Objects.requireNonNull(vpc.vpcId());
    for (Zone zone : Zones.of(scope.region())) {
      subnets.addDefault(scope, vpc, zone);
    }
    String gatewayId =
        Objects.requireNonNull(gateways.create(scope, List.of()).internetGatewayId());
    gateways.attach(scope, gatewayId, vpcId);
    routeTables.addDefaultRoute(scope, vpcId, gatewayId);
    return vpc;
  }
}
