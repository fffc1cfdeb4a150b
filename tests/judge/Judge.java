import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Reads paths of PDF files, one a line, and judges each against the flavours given as arguments ("2a", "ua1").
 * Writes one line a verdict: PASS or FAIL, flavour, path, separated by tabs; below a FAIL one indented line for each
 * rule broken, with how often and one example. A file that cannot be read is a FAIL. Ends with the line DONE, so that
 * the caller can tell a full answer from a cut one.
 */
public final class Judge {
    private Judge() {}

    public static void main(String[] flavours) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            for (String flavour : flavours) {
                System.out.print(verdict(path, PDFAFlavour.byFlavourId(flavour)));
            }
        }
        System.out.println("DONE");
    }

    private static String verdict(String path, PDFAFlavour flavour) {
        String place = "\t" + flavour.getId() + "\t" + path + "\n";
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                PDFAParser parser = foundry.createParser(new File(path), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, String> broken = broken(result.getTestAssertions());
            if (result.isCompliant() && broken.isEmpty()) {
                return "PASS" + place;
            }
            StringBuilder lines = new StringBuilder("FAIL").append(place);
            result.getFailedChecks().forEach((rule, times) -> {
                String id = rule.getClause() + " t" + rule.getTestNumber();
                lines.append("  ").append(id).append(" x").append(times).append(' ');
                lines.append(broken.getOrDefault(id, "")).append('\n');
            });
            return lines.toString();
        } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
            return "FAIL" + place + "  unreadable: " + fault + "\n";
        }
    }

    /** One example for each rule broken, by the rule's id. */
    private static Map<String, String> broken(List<TestAssertion> assertions) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (TestAssertion assertion : assertions) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String id = assertion.getRuleId().getClause() + " t" + assertion.getRuleId().getTestNumber();
                String where = assertion.getErrorMessage() + " at " + assertion.getLocation().getContext();
                examples.putIfAbsent(id, where.replaceAll("\\s+", " "));
            }
        }
        return examples;
    }
}
