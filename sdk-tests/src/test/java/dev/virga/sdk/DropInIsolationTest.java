package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.VirgaProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drop-ins with different versions of one library, beside a platform that has the library too.
class DropInIsolationTest {
  /// A module that the platform has for itself.
  private static final String LIBRARY = "com.fasterxml.jackson.core";

  @TempDir Path directory;

  @Test
  void each_drop_in_sees_its_own_version_of_a_library_and_nothing_of_the_others() throws Exception {
    var jars = new DropInJars(directory);
    Path plain = library(jars, false, "nobody", directory.resolve("none.jar"));
    for (boolean explicit : List.of(true, false)) {
      for (String version : List.of("one", "two")) {
        String name = version + (explicit ? "explicit" : "automatic");
        Path library =
            library(jars, explicit, version, jars.folder(name).resolve(LIBRARY + ".jar"));
        plugin(jars, explicit, name, explicit ? library : plain);
      }
    }

    try (var virga = VirgaProcess.start("--plugins-directory", jars.plugins().toString())) {
      for (String name : List.of("oneexplicit", "twoexplicit", "oneautomatic", "twoautomatic")) {
        assertThat(which(virga, name))
            .as(virga.output())
            .contains("\"library\":\"" + name.substring(0, 3) + "\"")
            .contains("\"resource\":\"" + name.substring(0, 3) + "\"")
            .contains("\"context\":\"own\"")
            .contains("\"others\":\"hidden\"")
            .contains("\"kernel\":\"hidden\"");
      }
    }
  }

  private Path library(DropInJars jars, boolean explicit, String version, Path jar) {
    String source =
        """
        package com.fasterxml.jackson.core;
        public class Edition {
          public static String text() { return "%s"; }
        }
        """
            .formatted(version);
    Map<String, String> sources =
        explicit
            ? Map.of(
                "Edition.java",
                source,
                "module-info.java",
                "module " + LIBRARY + " { exports " + LIBRARY + "; }")
            : Map.of("Edition.java", source);
    Map<String, String> entries =
        Map.of("META-INF/edition.txt", version, "META-INF/MANIFEST.MF", manifest(explicit));
    return jars.jar(jar, sources, entries);
  }

  private static String manifest(boolean explicit) {
    return "Manifest-Version: 1.0\n" + (explicit ? "" : "Automatic-Module-Name: " + LIBRARY + "\n");
  }

  private void plugin(DropInJars jars, boolean explicit, String name, Path library) {
    Path jar = jars.folder(name).resolve("plugin.jar");
    String className = "test." + name + ".WhichPlugin";
    String source = PLUGIN.replace("NAME", name);
    if (explicit) {
      String info =
          """
          module test.%s {
            requires dev.virga.spi;
            requires %s;
            exports test.%s;
            provides dev.virga.spi.ServicePlugin with %s;
          }
          """
              .formatted(name, LIBRARY, name, className);
      jars.jar(
          jar, Map.of("WhichPlugin.java", source, "module-info.java", info), Map.of(), library);
    } else {
      jars.plugin(jar, className, source, library);
    }
  }

  private static String which(VirgaProcess virga, String name) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(virga.endpoint() + "/"))
            .header("X-Amz-Target", name + ".Which")
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static final String PLUGIN =
      """
      package test.NAME;
      import dev.virga.spi.*;
      import java.util.*;
      public final class WhichPlugin implements ServicePlugin {
        public ServiceDescriptor descriptor() { return ServiceDescriptor.json("NAME", "NAME"); }
        public Service start(ServiceContext context) {
          List<Operation<?, ?>> operations = List.of(new Which());
          return () -> operations;
        }
        public static final class Which implements Operation<Which.Request, Which.Response> {
          public record Request() {}
          public record Response(
              String library, String resource, String context, String others, String kernel) {}
          public Response handle(Request request, RequestContext caller) {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            return new Response(
                com.fasterxml.jackson.core.Edition.text(),
                resource(context),
                context == Which.class.getClassLoader() ? "own" : String.valueOf(context),
                "NAME".equals("oneexplicit")
                    ? look("test.twoexplicit.WhichPlugin")
                    : look("test.oneexplicit.WhichPlugin"),
                look("com.fasterxml.jackson.core.JsonFactory") + look("dev.virga.kernel.Virga"));
          }
          private static String look(String name) {
            try {
              Class.forName(name);
              return name + " is seen";
            } catch (ClassNotFoundException e) {
              return name.contains("JsonFactory") ? "" : "hidden";
            }
          }
          private static String resource(ClassLoader context) {
            try (var in = context.getResourceAsStream("META-INF/edition.txt")) {
              return new String(in.readAllBytes());
            } catch (java.io.IOException e) {
              return e.toString();
            }
          }
        }
      }
      """;
}
