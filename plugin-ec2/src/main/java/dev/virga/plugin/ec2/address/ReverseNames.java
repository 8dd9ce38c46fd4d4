package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.AddressAttribute;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import org.jspecify.annotations.Nullable;

/// The [names](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Elastic_Addressing_Reverse_DNS.html)
/// that addresses have in the reverse DNS.
final class ReverseNames {
  private final Store store;
  private final Table<AddressAttribute> table;

  ReverseNames(Store store) {
    this.store = store;
    this.table = store.context().table("address-attributes", AddressAttribute.class);
  }

  /// The attributes of an address.
  AddressAttribute of(Scope scope, Address address) {
    return table.get(scope, ElasticIps.id(address)).orElseGet(() -> attribute(address, null));
  }

  /// Gives an address a name, at once, or takes it away.
  AddressAttribute set(Scope scope, String allocationId, @Nullable String name) {
    var address = store.addresses().get(scope, allocationId);
    var made = attribute(address, name == null || name.endsWith(".") ? name : name + ".");
    if (name == null) {
      table.remove(scope, allocationId);
    } else {
      table.put(scope, allocationId, made);
    }
    return made;
  }

  /// Whether an address has a name, without which alone it can be released.
  boolean has(Scope scope, Address address) {
    return table.get(scope, ElasticIps.id(address)).isPresent();
  }

  private static AddressAttribute attribute(Address address, @Nullable String name) {
    return AddressAttribute.of(it -> {
      it.allocationId = address.allocationId();
      it.publicIp = address.publicIp();
      it.ptrRecord = name;
    });
  }
}
