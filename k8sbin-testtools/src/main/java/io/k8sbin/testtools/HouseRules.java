package io.k8sbin.testtools;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** The rules every k8sbin library keeps, checked on its compiled classes. One test a library calls {@link #check}. */
public final class HouseRules {
    // "" is where primitive types live
    private static final String[] OURS = {"", "java..", "javax..", "io.k8sbin.."};

    private HouseRules() {}

    /** Checks every rule for the classes below a library's root package. */
    public static void check(String rootPackage) {
        JavaClasses library = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        Assertions.assertFalse(library.isEmpty(), () -> "no classes below " + rootPackage);
        check(rootPackage, library);
    }

    static void check(String rootPackage, JavaClasses library) {
        rules(rootPackage).forEach(rule -> rule.allowEmptyShould(true).check(library));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                publicClassesAreClosed(),
                noThirdPartyTypesInPublicSignatures(),
                noBooleanParameters(),
                noAmbientState(),
                slices().matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("packages are concepts, and concepts form layers"));
    }

    private static ArchRule publicClassesAreClosed() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotRecords()
                .and(not(assignable(Throwable.class)))
                .and(not(resideInAPackage("..internal..")))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("what comes into the API stays in the API: extension is by SPI interfaces only");
    }

    private static ArchRule noThirdPartyTypesInPublicSignatures() {
        return codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(not(resideInAPackage("..internal..")))
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(new ArchCondition<JavaCodeUnit>("speak JDK and k8sbin types only") {
                    @Override
                    public void check(JavaCodeUnit method, ConditionEvents events) {
                        Stream<JavaType> values =
                                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
                        Stream<JavaType> thrown =
                                method.getExceptionTypes().stream().map(JavaType.class::cast);
                        Stream.concat(values, thrown)
                                .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                                .filter(not(resideInAnyPackage(OURS)))
                                .forEach(t -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + t.getName())));
                    }
                });
    }

    private static ArchRule noBooleanParameters() {
        return codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(not(resideInAPackage("..internal..")))
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .should(new ArchCondition<JavaCodeUnit>("take no boolean parameter") {
                    @Override
                    public void check(JavaCodeUnit method, ConditionEvents events) {
                        boolean flag =
                                method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(boolean.class));
                        if (flag && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " takes a boolean"));
                        }
                    }
                })
                .because("a call must say what true means; generated builders excepted");
    }

    private static ArchRule noAmbientState() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(java.security.Security.class, "addProvider", java.security.Provider.class)
                .orShould()
                .callMethod(java.security.Security.class, "insertProviderAt", java.security.Provider.class, int.class)
                .because("libraries report by value, and change nothing global");
    }

    private static DescribedPredicate<JavaClass> assignable(Class<?> type) {
        return JavaClass.Predicates.assignableTo(type);
    }
}
