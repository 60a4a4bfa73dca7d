package ui

// The text of the help page that never changes.
const (
	keyTables = `<div><div class="keys"><h3>Move</h3><dl><div><dt><kbd>j</kbd></dt><dd>next mark; among versions, next change</dd></div><div><dt><kbd>k</kbd></dt><dd>previous mark, previous change</dd></div><div><dt><kbd>Shift</kbd> <kbd>j</kbd> <span class="quiet">or</span> <kbd>k</kbd></dt><dd>next, previous of the same kind</dd></div><div><dt><kbd>/</kbd></dt><dd>search</dd></div><div><dt><kbd>v</kbd></dt><dd>versions</dd></div><div><dt><kbd>Esc</kbd></dt><dd>close</dd></div></dl></div>
<div class="keys"><h3>Judge</h3><dl><div><dt><kbd>Enter</kbd></dt><dd>open the card</dd></div><div><dt><kbd>s</kbd></dt><dd>status: unchecked, confirmed, disputed, needs source</dd></div><div><dt><kbd>e</kbd></dt><dd>note</dd></div><div><dt><kbd>r</kbd></dt><dd>relabel</dd></div><div><dt><kbd>Del</kbd></dt><dd>remove</dd></div><div><dt><kbd>Ctrl</kbd> <kbd>Z</kbd></dt><dd>undo</dd></div><div><dt><kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Z</kbd></dt><dd>redo</dd></div></dl></div>
<div class="keys"><h3>Mark by hand</h3><dl><div><dt><kbd>m</kbd></dt><dd>mark mode; or select words with the mouse</dd></div><div><dt><kbd>←</kbd> <kbd>→</kbd></dt><dd>move by a sentence</dd></div><div><dt><kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd></dt><dd>move the end by a word</dd></div><div><dt><kbd>[</kbd> <kbd>]</kbd></dt><dd>move the start by a word</dd></div><div><dt><kbd>c</kbd> <kbd>f</kbd> <kbd>q</kbd></dt><dd>make it a claim, figure, quote</dd></div></dl></div>
<div class="keys"><h3>Show and send</h3><dl><div><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd></dt><dd>claims, figures, quotes, checks on and off</dd></div><div><dt><kbd>Ctrl</kbd> <kbd>S</kbd></dt><dd>export</dd></div><div><dt><kbd>Ctrl</kbd> <kbd>V</kbd></dt><dd>a newer version of this story</dd></div><div><dt><kbd>?</kbd></dt><dd>this page</dd></div></dl></div></div>`

	meanings = `<section aria-labelledby="m-h"><h2 class="h2" id="m-h">What each mark means</h2>
<ul class="meaning">
<li><span class="ex"><mark class="claim key">the siren failed before the gates opened</mark></span><p><b>Key claim.</b> Specific and consequential: a checker would start here. Truth is never judged.</p></li>
<li><span class="ex"><mark class="claim">its licence requires an inspection</mark></span><p><b>Claim.</b> Something a third party could check. Thinner line, lighter tint.</p></li>
<li><span class="ex"><mark class="claim key hedged">the damage could exceed a limit</mark>, <mark class="claim key disputed">a cable had been cut</mark></span><p><b>Hedged</b> (may, could, reportedly) is dotted; <b>disputed</b> (denied, rival version, not verified) is dashed.</p></li>
<li><span class="ex"><mark class="figure">at least 19</mark> were hurt</span><p><b>Figure.</b> A numeral with its hedge and unit, and what it counts.</p></li>
<li><span class="ex"><mark class="quote">“Nothing woke him,”</mark> said the baker</span><p><b>Quote.</b> Words that a source said or wrote, with marks or without, and who said them.</p></li>
<li><span class="ex"><mark class="quote">“We opened <mark class="claim key">the gates at <mark class="figure">3:12 a.m.</mark></mark>”</mark></span><p><b>One inside another.</b> Three lines at three depths; the innermost tint wins.</p></li>
<li><span class="ex">a <mark class="scare">“precautionary drawdown”</mark></span><p><b>Scare quotes and titles</b> are shown faintly and never counted.</p></li>
<li><span class="ex">it was <del class="sign">6,100</del> <ins class="sign">5,640</ins></span><p><b>Changes</b> carry − and +, and a line through or under.</p></li>
</ul></section>`

	pasting = `<p>Paste one version, then the next. A page that gives its date takes its place by that; the others stand in the order in which you pasted them.</p>`

	declaring = `<p><span class="tag dark">declared</span> A correction note on the newer page names the change. <span class="tag silent">silent</span> None does. Whether one was due is not for Stet to say: a story also changes with the news.</p>`

	privacy = `<section aria-labelledby="p-h" class="diff-sec"><h2 class="h2" id="p-h">Privacy</h2><div class="prose"><p>Stet runs on your device. The text that you paste is not sent anywhere, there is no account, and no part of the page comes from another site. Stories are kept in this browser until you delete them; a backup is a file that you hold.</p><p>A share link carries the story inside the link itself. Whoever has the link has the text.</p></div></section>`
)
