package dev.virga.plugin.ecr.store;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Setting;

/// Where clients reach the registry. It depends on the port, so it is never stored.
public final class RegistryAddress {
  /// How repositories are addressed.
  public static final Setting SETTING =
      new Setting(
          "repository-uri",
          "localhost",
          "How repositories are addressed: localhost for localhost:PORT/NAME, account for"
              + " ACCOUNT.dkr.ecr.REGION.localhost:PORT/NAME.");

  private final ServiceContext context;
  private final Form form;

  private enum Form {
    LOCALHOST,
    ACCOUNT
  }

  RegistryAddress(ServiceContext context) {
    this.context = context;
    this.form =
        switch (context.settings().text(SETTING.key())) {
          case "localhost" -> Form.LOCALHOST;
          case "account" -> Form.ACCOUNT;
          default ->
              throw new IllegalArgumentException(
                  SETTING.key()
                      + " must be localhost or account, not '"
                      + context.settings().text(SETTING.key())
                      + "'");
        };
  }

  /// `repositoryUri` of a repository.
  public String repository(Scope scope, String name) {
    return host(scope) + "/" + name;
  }

  /// `proxyEndpoint` of a registry.
  public String proxy(Scope scope) {
    return "http://" + host(scope);
  }

  /// An address on the endpoint.
  public String url(String pathAndQuery) {
    return "http://localhost:" + port() + pathAndQuery;
  }

  private String host(Scope scope) {
    return switch (form) {
      case LOCALHOST -> "localhost:" + port();
      case ACCOUNT -> scope.account() + ".dkr.ecr." + scope.region() + ".localhost:" + port();
    };
  }

  private int port() {
    return context.workloadEndpoint().getPort();
  }
}
