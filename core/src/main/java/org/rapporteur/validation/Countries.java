package org.rapporteur.validation;

import java.util.Set;

/**
 * The two-letter codes of ISO 3166-1 that can identify a country, as listed by its maintenance agency.
 *
 * <p>The table of the JDK is not used, because it changes with the JDK.
 */
final class Countries {
    private static final Set<String> ASSIGNED =
            codes("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG"
                    + " BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ"
                    + " DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS"
                    + " GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY"
                    + " KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY"
                    + " MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW"
                    + " SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT"
                    + " TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW");

    /** Codes withdrawn from ISO 3166-1 and listed in ISO 3166-3, because former states still have them. */
    private static final Set<String> WITHDRAWN =
            codes("AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK" + " YD YU ZR");

    /** Codes reserved for bodies that are not countries. UK is excluded: it is reserved only to avoid confusion with GB. */
    private static final Set<String> RESERVED_FOR_BODIES = codes("EU EZ UN");

    private Countries() {}

    /** Whether the code is or was assigned to a country or body, or is free for users, such as XK for Kosovo. */
    static boolean mayMean(String code) {
        return ASSIGNED.contains(code)
                || isForUsers(code)
                || WITHDRAWN.contains(code)
                || RESERVED_FOR_BODIES.contains(code);
    }

    /** AA, QM to QZ, XA to XZ and ZZ, which ISO 3166-1 leaves to its users. */
    private static boolean isForUsers(String code) {
        char first = code.charAt(0);
        return code.equals("AA") || code.equals("ZZ") || first == 'X' || first == 'Q' && code.charAt(1) >= 'M';
    }

    private static Set<String> codes(String list) {
        return Set.of(list.split(" ", -1));
    }
}
