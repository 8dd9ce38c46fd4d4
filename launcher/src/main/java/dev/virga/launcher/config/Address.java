package dev.virga.launcher.config;

import dev.virga.kernel.Configuration;
import dev.virga.launcher.config.Layer.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where to listen.
///
/// @param host an address or a name of this machine; `0.0.0.0` for every address
/// @param port the port, or 0 for a free one
record Address(String host, int port) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\[(?<v6>[0-9A-Fa-f:.%]+)]|(?<host>[^:\\[\\]\\s/]*)):(?<port>[0-9]{1,5})");
  private static final int HIGHEST_PORT = 65_535;

  /// Settles the address. A port of its own counts within its source and above lower ones.
  static Address of(List<Layer> layers) {
    Configuration standard = Configuration.DEFAULT;
    var address = new Address(standard.host(), standard.port());
    for (Layer layer : layers) {
      Value listen = layer.values().get(Key.LISTEN);
      if (listen != null) {
        address = parse(listen);
      }
      Value port = layer.values().get(Key.PORT);
      if (port != null) {
        address = new Address(address.host(), port(port, port.text()));
      }
    }
    return address;
  }

  private static Address parse(Value value) {
    Matcher form = FORM.matcher(value.text());
    if (!form.matches()) {
      throw Settled.wrong(value, "HOST:PORT, [IPv6]:PORT or :PORT");
    }
    String host = form.group("v6") == null ? form.group("host") : form.group("v6");
    return new Address(host.isEmpty() ? "0.0.0.0" : host, port(value, form.group("port")));
  }

  private static int port(Value value, String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
      throw Settled.wrong(value, "a port from 0 to " + HIGHEST_PORT);
    }
    return Integer.parseInt(text);
  }
}
