package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on the account as a whole.
public final class AccountOperations {
  private AccountOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new CreateAccountAlias(store),
        new DeleteAccountAlias(store),
        new DeleteAccountPasswordPolicy(store),
        new GenerateCredentialReport(store),
        new GetAccountAuthorizationDetails(store),
        new GetAccountPasswordPolicy(store),
        new GetAccountSummary(store),
        new GetCredentialReport(store),
        new ListAccountAliases(store),
        new SetSecurityTokenServicePreferences(store),
        new UpdateAccountPasswordPolicy(store));
  }
}
