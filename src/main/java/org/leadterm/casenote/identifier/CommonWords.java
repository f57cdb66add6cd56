package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.Set;

/** Words that begin sentences, headings and lines of notes with a capital letter and are nobody's name. */
final class CommonWords {
    private static final Set<String> WORDS = WordList.of("""
            a abdomen abdominal about above abx acp acute admission admissions admitted advice advised african after again against age aged
            agreed aki alert all allergies allergy allied also am ambulance ambulatory america american amhp amlodipine amoxicillin amu an
            anaesthesia anaesthetic anaesthetics anaesthetist and angiogram annp anp antenatal any apgars apixaban apr april arabic are as
            asian aspirin assessment assistant assisted associate at atorvastatin attendance attended aug august avenue aware baby background
            bay bd be because bed been before being below bengali best better between biliary biopsy birth bisoprolol bleep block blood bloods
            booked both bowel brain breast breathing breathlessness britain british burns but by call can canada cancer cannula cardiac
            cardiologist cardiology care carer carers case cataract catheter catholic ccu centre chair chart check chest chf child children
            children's christian christmas chronic city ckd clear cleft clerking clexane clinic clinical close closure clot cmht cns coder
            coding colleague colorectal colposcopy combined comfort comfortable community community's completed complex complications
            conclusion confirmed consent consider consultant continence continue continues control copd copy core coronary could council
            country county court cover covid cpn crisis critical crown ct ctc cxr dad daughter day days dear dec deceased december decisions
            declined delivery denies dental department dependency dermatology details dh diabetes diabetic diagnoses diagnosis diagnostic
            dialysis did dietetics dietician dietitian director discharge discharged discussed district dn do doctor doctors does dose drug
            drugs due during duty dx each ear early easter eating ecg echo ed eight elderly elective elsewhere emergency encouraged endocrine
            endoscopic endoscopist endoscopy england english enhanced ent enteral epidural episode escalation estimated european ever every
            exam examination executive exercise external eye eyes f1 f2 faithfully falls family family's fast father feb february feels female
            fertility fetal fever few fh finding findings first fit five fluid fluids follow foot for foundation four fracture frailty free
            french fresh fri friday from frusemide full furosemide further fy1 fy2 gastro gastroenterology general genetics geriatric
            geriatrician geriatrics german given god good gp gps grade great group gynaecology had haematology haemodialysis hand has have hca
            hdu he head headache health heard hearing heart heartburn hello help hepatology her here hernia hers herself high him himself
            hindu hip hips his histology history home homes hospital hospitals house how htn husband hx hyperacute hypertension i icb icd icu
            if im imaging immunology impression in independent index indian indication infant infection infectious information informed
            infusion initial injection injuries injury inpatient insulin insurance intact intensive intermediate internal interpreter
            intervention interventional into investigation investigations ireland irish is isolation it italian its itself itu iv ix jan
            january jehovah jesus jewish joint jul july jun june junior just key kidney kind knee known lab laboratory labour lady lane
            language las last later lead learning least led left leg less letter level liaison likely limited list lithotripsy liver lives
            living local locum london long low low-vision lower lung macular main mainstream male management manager many map mar march mark
            maternity mau max maxillofacial maximum may mdt me medical medication medications medicine medics member memory mental message
            metformin metoprolol microbiology midwife midwifery midwives mild min minor mixed mobile mobility moderate mon monday months more
            morphine most mother movement mr mri mrs ms much multidisciplinary mum muslim must my name named national nbm near need needs
            negative neighbour neonatal neonatologist nephrology neuro neurologist neurology neurosurgery neurosurgical never new next nhs
            nice night nights nil nine no no-one nobody nok non none nor normal not note notes nothing nov november now npo nuclear nurse
            nurses nursing nutrition nwas o/e obs observation observations obstetric obstetrician obstetrics occupational oct october od odp
            of off officer ok okay on on-call once oncologist oncology one one-stop ongoing only opcs open operation operative operator
            ophthalmic ophthalmology optician optometrist or oral orthogeriatric orthogeriatrician orthopaedic orthopaedics orthotics ostomy
            ot other others otherwise our out out-patient outcome outpatient outpatients outreach outside over own paediatric paediatrician
            paediatrics pain pakistani palliative paracetamol parent parents partner past pathologist pathology pathway patient patient's
            patients pcn pending per perinatal pharmacist pharmacy phlebitis physician physicians physio physiotherapist physiotherapists
            physiotherapy placenta plan plastic plastics pleasant please plus pmh po police polish poor positive possible post postnatal
            practice practitioner pre pre-assessment pregnancy prescriber present pressure preterm previous primary prior private prn problem
            problems procedure procedures prof professor prognostic prosthetics provided provider psychiatric psychiatrist psychiatry
            psychologist psychology pt public pulmonary pulse punjabi purpose qds qmax quick quite radiographer radiologist radiology
            radiotherapy ramipril rapid rather reablement reason reassured received record recovery ref referral referred referrer refused
            refuses regards registrar regular rehab rehabilitation relative relatives remains removed renal repeat report reported reporting
            requested research resident residential respiratory respite responsible rest result results resus resuscitation return review
            reviewed rgn rheumatologist rheumatology right risk risks rmn rn road romanian room rota round routine rx safe safeguarding salt
            same sat saturday sau sc scan school scotland scottish scrub second secondary section seen self senior sent sep sepsis sept
            september service services settled seven severe sexual sh she shift sho short should sibling side sign signed sikh since sincerely
            sister sisters site six skin sleep sleeping small so social soft solicitor somali some son sore spanish special specialised
            specialist speciality specialty specimen speech spinal spine sports spr st stable staff stairs states status step step-down
            stepdown still stoma stop store street stroke student such suite sun sunday supervisor supply support sure surgeon surgeons
            surgery surgical suspected swab swallowing symptoms system take taken target tazocin tds team teams tel telephone temp temporary
            ten tests than thank thanks that the theatre theatres their them then therapist therapy there these they this thoracic those
            though three thrombosis through throughout thu thur thurs thursday thus thyroid times tired tissue title to today toe together
            tomorrow tongue-tie tonight too toward toxicology trainee training transfer transferred transit transitional trauma treatment
            triage trial trop trust trustee tto ttos tue tues tuesday twice twin two tx type typed uk ultrasound unable under unit units
            university unknown until unwell up upon upper upset urdu urgent uro- urologist urology usa usual usually uti vascular vein very
            vestibular via viability video virtual visit visited visual voluntary wales walk-in wants ward wards warfarin warm was wash washed
            we wed wednesday week weekly weight well welsh were what when where whether which while who whom whose why wife will with within
            without women women's work worker would wound writer written year years yes yesterday yet yo you young your yours
            """);

    private CommonWords() {
    }

    static boolean isCommon(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.:;,']+$", ""));
    }
}
