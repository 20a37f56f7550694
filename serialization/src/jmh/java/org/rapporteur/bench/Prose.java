package org.rapporteur.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;

/** Words by chance, of syllables, in the letters of some languages: text that looks like text, and is nobody's. */
final class Prose {
    private static final List<String> PLAIN = List.of(
            "a", "al", "an", "be", "ca", "cor", "de", "en", "fi", "for", "ger", "hi", "in", "kel", "lo", "ma", "men",
            "ni", "no", "or", "pe", "qui", "ra", "res", "sa", "ste", "ti", "tor", "u", "ver", "wi", "xa", "yo", "zu");
    private static final List<String> GERMAN =
            List.of("ä", "aus", "be", "ein", "ge", "heit", "kei", "lich", "mü", "nis", "sch", "ße", "ung", "ver", "zö");
    private static final List<String> FRENCH =
            List.of("à", "au", "ce", "dé", "eau", "fê", "gne", "ille", "jou", "mai", "no", "où", "que", "ré", "tion");
    private static final List<String> UKRAINIAN = List.of(
            "а", "бе", "ва", "ви", "го", "ґа", "да", "є", "за", "і", "ї", "ка", "ко", "ля", "мо", "на", "ня", "об",
            "по", "при", "ра", "ро", "сті", "та", "ти", "у", "ха", "ць", "че", "ша", "щи", "ьо", "ю", "я");
    private static final List<String> BULGARIAN = List.of(
            "а", "бъл", "ва", "го", "да", "же", "за", "и", "ка", "ми", "на", "по", "ра", "ся", "та", "ция", "ър");
    private static final List<String> GEORGIAN = List.of(
            "ა", "ბი", "გა", "და", "ე", "ვა", "ზე", "თი", "ის", "კა", "ლი", "მა", "ნე", "ობა", "პი", "ჟო", "რი", "სა",
            "ტა", "უ", "ფე", "ქა", "ღა", "ყო", "ში", "ჩა", "ცი", "ძე", "წი", "ჭა", "ხე", "ჯა", "ჰო");
    private static final List<String> CHINESE = List.of(
            "一", "不", "人", "会", "作", "关", "出", "到", "力", "北", "协", "合", "同", "和", "国", "在", "声", "外", "大", "安", "家",
            "对", "年", "成", "方", "明", "月", "期", "欧", "理", "的", "约", "联", "表", "议", "谈", "部", "长", "间", "员");
    private static final Map<String, List<String>> SYLLABLES = Map.of(
            "en", PLAIN, "de", GERMAN, "fr", FRENCH, "uk", UKRAINIAN, "bg", BULGARIAN, "ka", GEORGIAN, "zh", CHINESE);

    private final Random random;
    private final List<String> languages;

    Prose(Random random, String... languages) {
        this.random = random;
        this.languages = List.of(languages);
    }

    /** {@return a text in all of the languages, of about so many characters in each} */
    Text text(int length) {
        Map<LanguageTag, String> entries = new TreeMap<>();
        for (String language : languages) {
            entries.put(LanguageTag.parse(language), words(language, length));
        }
        return new Text(entries);
    }

    /** {@return words in one of the languages, of about so many characters} */
    String line(int length) {
        return words(language(), length);
    }

    /** {@return a text as long ones are: with paragraphs and quotation marks, which are escaped in JSON} */
    Text chapters(int length) {
        Map<LanguageTag, String> entries = new TreeMap<>();
        for (String language : languages) {
            StringBuilder chapters = new StringBuilder();
            while (chapters.length() < length) {
                chapters.append(words(language, 100 + random.nextInt(300)))
                        .append(random.nextInt(3) == 0 ? " \"" + words(language, 60) + "\"\n" : ". ");
            }
            entries.put(LanguageTag.parse(language), chapters.append('.').toString());
        }
        return new Text(entries);
    }

    String language() {
        return languages.get(random.nextInt(languages.size()));
    }

    private String words(String language, int length) {
        List<String> syllables = SYLLABLES.get(language);
        int end = length - length / 4 + random.nextInt(1 + length / 2);
        StringBuilder words = new StringBuilder(end + 16);
        while (true) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                words.append(syllables.get(random.nextInt(syllables.size())));
            }
            if (words.length() >= end) {
                return words.toString();
            }
            boolean isPause = random.nextInt(9) == 0;
            words.append(language.equals("zh") ? isPause ? "，" : "" : isPause ? ", " : " ");
        }
    }
}
