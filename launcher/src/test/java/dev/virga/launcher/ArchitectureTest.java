package dev.virga.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules that the module descriptors cannot express, checked on all main classes.
class ArchitectureTest {
  private static final Set<String> FROM_THE_JVM =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Clock.systemUTC",
          "java.time.InstantSource.system",
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.virga");
  }

  @Test
  void plugins_know_the_spi_alone() {
    noClasses()
        .that()
        .resideInAPackage("dev.virga.plugin..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.virga.kernel..")
                .or(resideInAPackage("dev.virga.protocol.."))
                .or(resideInAPackage("dev.virga.runtime.."))
                .or(resideInAPackage("dev.virga.launcher..")))
        .check(classes);
  }

  @Test
  void no_plugin_knows_another() {
    slices().matching("dev.virga.plugin.(*)..").should().notDependOnEachOther().check(classes);
  }

  @Test
  void helidon_stays_behind_the_front() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.virga.kernel.front..")
        .should()
        .dependOnClassesThat(resideInAPackage("io.helidon.."))
        .check(classes);
  }

  @Test
  void the_spi_needs_the_jdk_and_jspecify_alone() {
    classes()
        .that()
        .resideInAPackage("dev.virga.spi..")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("dev.virga.spi..")
                .or(resideInAPackage("java.."))
                .or(resideInAPackage("org.jspecify..")))
        .check(classes);
  }

  @Test
  void protocols_do_not_know_the_kernel() {
    noClasses()
        .that()
        .resideInAPackage("dev.virga.protocol..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.virga.kernel..").or(resideInAPackage("dev.virga.plugin..")))
        .check(classes);
  }

  @Test
  void time_and_ids_of_plugins_come_from_the_context() {
    noClasses()
        .that()
        .resideInAPackage("dev.virga.plugin..")
        .should()
        .callMethodWhere(
            describe(
                "asks the JVM for the time or for chance",
                call ->
                    FROM_THE_JVM.contains(
                        call.getTarget().getOwner().getName() + "." + call.getTarget().getName())))
        .check(classes);
  }

  @Test
  void nobody_uses_the_old_date_classes() {
    noClasses()
        .that()
        // certificates of the JDK have nothing else
        .doNotHaveFullyQualifiedName("dev.virga.plugin.iam.pem.Certificates")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.SimpleDateFormat")
        .check(classes);
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)").check(classes);
  }

  @Test
  void there_is_no_static_mutable_state() {
    fields()
        .that()
        .areStatic()
        .and()
        .haveNameNotContaining("$") // of the compiler
        .should()
        .beFinal()
        .check(classes);
  }

  @Test
  void nobody_sleeps() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(classes);
    noClasses().should().callMethod(Thread.class, "sleep", java.time.Duration.class).check(classes);
  }
}
