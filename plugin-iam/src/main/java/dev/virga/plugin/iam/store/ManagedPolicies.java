package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.spi.Scope;
import java.util.List;

/// The managed policies that an account sees.
public interface ManagedPolicies {
  /// The policies of the account itself, sorted by name. Documents are as they were given.
  List<ManagedPolicyDetail> local(Scope scope);

  /// The policies of AWS that are attached to something in the account, sorted by name.
  List<ManagedPolicyDetail> aws(Scope scope);
}
