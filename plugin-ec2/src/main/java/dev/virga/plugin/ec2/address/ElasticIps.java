package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.DomainType;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The [elastic IP addresses](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html)
/// of a store, and what they stand for.
public final class ElasticIps {
  private static final int QUOTA = 5;

  private final Store store;
  private final PublicIps publicIps;

  /// The addresses in a store.
  public ElasticIps(Store store) {
    this.store = store;
    this.publicIps = new PublicIps(store.context());
  }

  /// Allocates an address. With strict fidelity an account has five of them in a region, as it has at
  /// first at AWS.
  ///
  /// @throws dev.virga.spi.AwsException `AddressLimitExceeded`
  synchronized Address add(Scope scope, List<Tag> tags) {
    if (store.context().fidelity() == Fidelity.STRICT
        && store.addresses().all(scope).size() >= QUOTA) {
      throw AddressErrors.limitExceeded();
    }
    String ip = publicIps.take(scope);
    return store
        .addresses()
        .add(
            scope,
            tags,
            id ->
                Address.of(it -> {
                  it.allocationId = id;
                  it.publicIp = ip;
                  it.domain = DomainType.VPC;
                  it.publicIpv4Pool = "amazon";
                  it.networkBorderGroup = scope.region();
                }));
  }

  /// The address that a request names in one way or the other.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidAllocationID.NotFound`, `InvalidAddress.NotFound`
  Address named(Scope scope, @Nullable String allocationId, @Nullable String publicIp) {
    if (allocationId != null && publicIp != null) {
      throw AddressErrors.bothIdAndIp();
    } else if (allocationId != null) {
      return store.addresses().get(scope, allocationId);
    } else if (publicIp != null) {
      return store.addresses().all(scope, it -> publicIp.equals(it.publicIp())).stream()
          .findFirst()
          .orElseThrow(() -> AddressErrors.notFound(publicIp));
    }
    throw AddressErrors.neitherIdNorIp();
  }

  /// Lets an address stand for a private one of an interface.
  ///
  /// @param privateIp null for the primary one
  /// @param again whether either may stand for something else until now
  /// @return the id of the association
  /// @throws dev.virga.spi.AwsException `Resource.AlreadyAssociated`, `InvalidParameterValue`
  public synchronized String associate(
      Scope scope,
      Address address,
      NetworkInterface target,
      @Nullable String privateIp,
      boolean again) {
    String networkInterfaceId = Objects.requireNonNull(target.networkInterfaceId());
    String own = privateIp == null ? String.valueOf(target.privateIpAddress()) : privateIp;
    Association.check(target, own);
    String present = address.associationId();
    if (present != null
        && networkInterfaceId.equals(address.networkInterfaceId())
        && own.equals(address.privateIpAddress())) {
      return present;
    } else if (present != null && !again) {
      throw AddressErrors.alreadyAssociated(id(address), present);
    }
    for (Address other : store.addresses().all(scope, it -> standsFor(it, networkInterfaceId))) {
      if (own.equals(other.privateIpAddress())) {
        if (!again) {
          throw AddressErrors.alreadyAssociated(
              networkInterfaceId, String.valueOf(other.associationId()));
        }
        disassociate(scope, other);
      }
    }
    if (present != null) {
      disassociate(scope, address);
    }
    String associationId = "eipassoc-" + store.context().ids().hex(17);
    Address made =
        store
            .addresses()
            .update(
                scope,
                id(address),
                row ->
                    row.with(it -> {
                      it.associationId = associationId;
                      it.networkInterfaceId = networkInterfaceId;
                      it.networkInterfaceOwnerId = target.ownerId();
                      it.privateIpAddress = own;
                    }));
    var association = Association.of(scope, made);
    store
        .networkInterfaces()
        .update(scope, networkInterfaceId, row -> Association.set(row, own, association));
    return associationId;
  }

  private static boolean standsFor(Address it, String networkInterfaceId) {
    return networkInterfaceId.equals(it.networkInterfaceId());
  }

  /// Ends an association.
  public void disassociate(Scope scope, Address address) {
    String networkInterfaceId = address.networkInterfaceId();
    if (networkInterfaceId == null) {
      return;
    }
    String privateIp = String.valueOf(address.privateIpAddress());
    if (store.networkInterfaces().find(scope, networkInterfaceId).isPresent()) {
      store
          .networkInterfaces()
          .update(scope, networkInterfaceId, row -> Association.set(row, privateIp, null));
    }
    store
        .addresses()
        .update(
            scope,
            id(address),
            row ->
                row.with(it -> {
                  it.associationId = null;
                  it.networkInterfaceId = null;
                  it.networkInterfaceOwnerId = null;
                  it.privateIpAddress = null;
                }));
  }

  /// Ends the associations of an interface that is deleted.
  public void leave(Scope scope, String networkInterfaceId) {
    store
        .addresses()
        .all(scope, it -> standsFor(it, networkInterfaceId))
        .forEach(it -> disassociate(scope, it));
  }

  /// Refuses what AWS manages itself, such as the address of a NAT gateway.
  ///
  /// @throws dev.virga.spi.AwsException `AuthFailure`
  void refuseManaged(Scope scope, Address address) {
    String networkInterfaceId = address.networkInterfaceId();
    if (networkInterfaceId != null
        && store
            .networkInterfaces()
            .find(scope, networkInterfaceId)
            .filter(it -> Boolean.TRUE.equals(it.requesterManaged()))
            .isPresent()) {
      throw AddressErrors.managed();
    }
  }

  /// Releases an address.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidIPAddress.InUse`, `AuthFailure`
  void remove(Scope scope, Address address) {
    refuseManaged(scope, address);
    if (address.associationId() != null) {
      throw AddressErrors.inUse(String.valueOf(address.publicIp()));
    }
    store.addresses().remove(scope, id(address));
    publicIps.giveBack(scope, String.valueOf(address.publicIp()));
  }

  static String id(Address address) {
    return Objects.requireNonNull(address.allocationId(), "allocationId");
  }
}
